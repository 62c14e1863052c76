import type * as z from 'zod/mini';
import { expectationOf, oneLine, pathOf, quote } from '#domain/expectation.ts';
import { skillIds } from '#domain/framework/skill.ts';
import { findForbiddenKey } from './forbidden.ts';
import { migrateRecord } from './migrate.ts';
import { deepestNesting, largestRecord, type Refusal } from './refusal.ts';
import { scanNesting, sizeOf } from './scan.ts';
import { rowKinds, schemaVersion, type PersonRecord } from './core.ts';
import { recordSchema } from './schema.ts';

export type ReadRecord = { state: 'read'; record: PersonRecord } | Refusal;

/** The value at a path; undefined where there is none. */
function valueAt(parsed: unknown, path: readonly PropertyKey[]): unknown {
  let value = parsed;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}

const isSkillChoice = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_value' && issue.values.length === skillIds.length && issue.values[0] === skillIds[0];

function refuseIssue(issue: z.core.$ZodIssue, parsed: unknown): Refusal {
  const where = pathOf(issue.path);
  const expected = expectationOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return { state: 'refused', reason: 'unknown-field', where: pathOf([...issue.path, ...issue.keys.slice(0, 1)]) };
  }
  const value = valueAt(parsed, issue.path);
  if (value === undefined) return { state: 'refused', reason: 'missing-field', where, expected };
  return {
    state: 'refused',
    reason: isSkillChoice(issue) ? 'unknown-skill' : 'wrong-value',
    where,
    expected,
    found: quote(value),
  };
}

/** The first id that stands twice in one list of the record. */
function findRepeatedId(record: PersonRecord): string | null {
  for (const kind of rowKinds) {
    const seen = new Set<string>();
    for (const [index, { id }] of record[kind].entries()) {
      if (seen.has(id)) return `${kind}[${index}].id ${oneLine(id)}`;
      seen.add(id);
    }
  }
  return null;
}

function parseJson(text: string): { state: 'parsed'; parsed: unknown } | Refusal {
  if (text.trim() === '') return { state: 'refused', reason: 'empty' };
  const { deepest, endsOpen } = scanNesting(text);
  if (deepest > deepestNesting) return { state: 'refused', reason: 'too-deep' };
  try {
    return { state: 'parsed', parsed: JSON.parse(text) };
  } catch {
    return { state: 'refused', reason: endsOpen && text.trimStart().startsWith('{') ? 'truncated' : 'not-json' };
  }
}

function readParsed(parsed: unknown): ReadRecord {
  const forbidden = findForbiddenKey(parsed);
  if (forbidden !== null) return { state: 'refused', reason: 'forbidden-key', where: forbidden };
  const migrated = migrateRecord(parsed);
  if (migrated.state === 'foreign') return { state: 'refused', reason: 'not-a-record' };
  if (migrated.state === 'newer') {
    return {
      state: 'refused',
      reason: 'newer-version',
      where: 'schemaVersion',
      expected: `at most ${schemaVersion}`,
      found: quote(migrated.version),
    };
  }
  const result = recordSchema.safeParse(migrated.raw);
  const first = result.error?.issues[0];
  if (first) return refuseIssue(first, migrated.raw);
  if (!result.success) return { state: 'refused', reason: 'wrong-value' };
  const repeated = findRepeatedId(result.data);
  return repeated === null
    ? { state: 'read', record: result.data }
    : { state: 'refused', reason: 'same-id-twice', where: repeated };
}

/**
 * Reads an exported record from any text. Never throws, and takes nothing of a text that it refuses.
 * Size and nesting are looked at before parsing, since the schema's own walk would run out of stack on a hostile file.
 */
export function readRecord(text: string): ReadRecord {
  if (text.length > largestRecord || sizeOf(text) > largestRecord) return { state: 'refused', reason: 'too-large' };
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  return json.state === 'parsed' ? readParsed(json.parsed) : json;
}
