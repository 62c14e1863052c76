import { expectationOf, pathOf, quote } from './expectation.ts';
import type * as z from 'zod/mini';

/** A place in an input, such as `scores.Stay.pay` or `criteria[0].weight`. */
export type Path = readonly PropertyKey[];

/** What is wrong with an input, and where; `says` reads on from the path. */
export type Problem = { path: Path; says: string };

/** One line: the path, and what is wrong there. */
export function describeProblem({ path, says }: Problem): string {
  return path.length === 0 ? says : `${pathOf(path)}: ${says}`;
}

/** The problem behind an issue of a schema, with what stands there instead. */
export function wordIssue(issue: z.core.$ZodIssue, raw: unknown): Problem {
  if (issue.code === 'unrecognized_keys') return { path: [...issue.path, issue.keys[0] ?? ''], says: 'unknown key' };
  const given = follow(raw, issue.path);
  const expected = `expected ${expectationOf(issue)}`;
  return {
    path: issue.path,
    says: given === undefined ? `missing, ${expected}` : `${expected}, got ${told(given, issue)}`,
  };
}

/** What stands there; of a list of a wrong length, how many. */
const told = (given: unknown, { code }: z.core.$ZodIssue): string =>
  Array.isArray(given) && (code === 'too_small' || code === 'too_big') ? `a list of ${given.length}` : quote(given);

function follow(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return follow(Reflect.get(value, step), rest);
}

const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
export const isReserved = (key: string): boolean => reservedNames.has(key);

/** The first key anywhere that could reach into an object's machinery; by a list of what is left to see, so that depth costs no stack. */
export function findReservedKey(raw: unknown): Path | null {
  const open: { value: unknown; path: Path }[] = [{ value: raw, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null || path.length > 8) continue;
    for (const key of Object.keys(value)) {
      const below = [...path, Array.isArray(value) ? Number(key) : key];
      if (isReserved(key)) return below;
      open.push({ value: Reflect.get(value, key), path: below });
    }
  }
  return null;
}
