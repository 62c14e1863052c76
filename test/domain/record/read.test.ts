import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleRecord } from '#domain/example-record.ts';
import { readRecord } from '#domain/record/read.ts';
import { describeRefusal, largestRecord, refusalWords, type RefusalReason } from '#domain/record/refusal.ts';
import { emptyRecord } from '#domain/record/core.ts';

const example = exampleRecord('2026-06-01T12:00:00.000Z');
const empty = emptyRecord('2026-06-01T12:00:00.000Z');
const text = JSON.stringify(example);
const changed = (changes: object): string => JSON.stringify({ ...empty, ...changes });
const rating = { id: 'execution', level: 3, ratedAt: '2026-06-01T12:00:00.000Z' };

describe('a record', () => {
  test('is read as it was written', () => {
    expect(readRecord(text)).toEqual({ state: 'read', record: example });
    expect(readRecord(JSON.stringify(example, null, 2))).toEqual({ state: 'read', record: example });
  });
  test('may begin with a byte order mark and leave out what has a default', () => {
    expect(readRecord(`\uFEFF${changed({ ratings: [rating], history: undefined })}`)).toMatchObject({
      state: 'read',
      record: { ratings: [{ id: 'execution', from: 'anchors', note: '' }], history: [] },
    });
  });
  test('keeps brackets, quotation marks and backslashes inside texts', () => {
    const note = '[[[[{{{{ "quoted \\" \\\\'.repeat(40);
    expect(readRecord(changed({ ratings: [{ ...rating, note }] }))).toMatchObject({
      state: 'read',
      record: { ratings: [{ note }] },
    });
  });
});

describe('a file that is no record', () => {
  test.each<[string, string, RefusalReason]>([
    ['is empty', '', 'empty'],
    ['holds only spaces', ' \n\t', 'empty'],
    ['is some other text', 'Dear reader,', 'not-json'],
    ['has a comma too many', '{"format": "critical-path-record",}', 'not-json'],
    ['is cut off inside an object', text.slice(0, text.length - 1), 'truncated'],
    ['is cut off inside a text', text.slice(0, text.indexOf('Risk register') + 4), 'truncated'],
    ['is another JSON document', '{"basics": {"name": "A résumé"}}', 'not-a-record'],
    ['is a list', '[]', 'not-a-record'],
    ['is null', 'null', 'not-a-record'],
    ['has no version', JSON.stringify({ format: 'critical-path-record' }), 'not-a-record'],
    ['comes from a newer version', changed({ schemaVersion: 2 }), 'newer-version'],
    ['carries __proto__', text.replace('"ratings"', '"__proto__":{"polluted":1},"ratings"'), 'forbidden-key'],
    [
      'carries __proto__ in disguise',
      text.replace('"ratings"', '"\\u005f_proto__":{"polluted":1},"ratings"'),
      'forbidden-key',
    ],
    [
      'carries constructor deep inside',
      changed({ snapshots: [{ overall: { constructor: { prototype: {} } } }] }),
      'forbidden-key',
    ],
    ['is nested ten thousand deep', '['.repeat(10_000) + ']'.repeat(10_000), 'too-deep'],
    [
      'is nested ten thousand deep inside a record',
      `{"format":"critical-path-record","x":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
      'too-deep',
    ],
    ['opens ten thousand lists and ends', '['.repeat(10_000), 'too-deep'],
  ])('%s and is refused', (_, given, reason) => {
    expect(readRecord(given)).toMatchObject({ state: 'refused', reason });
  });
  test('is refused by size in bytes, and one at the cap is not', () => {
    const padded = (length: number) => `${text}${' '.repeat(length - new TextEncoder().encode(text).length)}`;
    expect(readRecord(padded(largestRecord))).toMatchObject({ state: 'read' });
    expect(readRecord(padded(largestRecord + 1))).toEqual({ state: 'refused', reason: 'too-large' });
    expect(readRecord('é'.repeat(largestRecord / 2 + 1))).toEqual({ state: 'refused', reason: 'too-large' });
  });
});

describe('a record with a mistake', () => {
  test.each<[string, object, object]>([
    [
      'an unknown skill',
      { ratings: [{ ...rating, id: 'juggling' }] },
      { reason: 'unknown-skill', where: 'ratings[0].id', found: '"juggling"' },
    ],
    [
      'an unknown skill in the ledger',
      { evidence: [{ ...example.evidence[0], skills: [{ skill: 'juggling', level: 3 }] }] },
      { reason: 'unknown-skill', where: 'evidence[0].skills[0].skill' },
    ],
    [
      'a level outside 1 to 5',
      { ratings: [{ ...rating, level: 6 }] },
      { reason: 'wrong-value', where: 'ratings[0].level', expected: 'one of 1, 2, 3, 4, 5', found: '6' },
    ],
    ['a missing field', { ratings: [{ id: 'execution' }] }, { reason: 'missing-field', where: 'ratings[0].level' }],
    ['an unknown field', { ratings: [{ ...rating, mood: 1 }] }, { reason: 'unknown-field', where: 'ratings[0].mood' }],
    ['an unknown list', { hobbies: [] }, { reason: 'unknown-field', where: 'hobbies' }],
    [
      'a day that does not exist',
      { evidence: [{ ...example.evidence[0], date: '2026-02-30' }] },
      { reason: 'wrong-value', where: 'evidence[0].date' },
    ],
    [
      'a script as a link',
      { evidence: [{ ...example.evidence[0], link: 'javascript:alert(1)' }] },
      { reason: 'wrong-value', where: 'evidence[0].link' },
    ],
    [
      'one skill rated twice',
      { ratings: [rating, rating] },
      { reason: 'same-id-twice', where: 'ratings[1].id execution' },
    ],
    [
      'a text in place of a list',
      { evidence: 'none' },
      { reason: 'wrong-value', where: 'evidence', expected: 'a list', found: '"none"' },
    ],
  ])('such as %s is refused with the place', (_, changes, refusal) => {
    expect(readRecord(changed(changes))).toMatchObject({ state: 'refused', ...refusal });
  });
  test('is described in one line, whatever the file says', () => {
    const refused = readRecord(changed({ ratings: [{ ...rating, ['a\nb\u001b[2J\u2028']: 1 }] }));
    const line = refused.state === 'refused' ? describeRefusal(refused) : '';
    expect(line).toBe(`${refusalWords['unknown-field']} ratings[0].a?b?[2J?`);
  });
});

/** A place in a JSON document and what to put there. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    'me',
    -1,
    1e308,
    6,
    [],
    {},
    { id: 'x' },
    '__proto__',
    'constructor',
    '\u0000',
    'javascript:x',
    '2026-13-01',
    [[[[[]]]]],
  ),
);

function mutate(value: unknown, path: readonly number[], put: unknown, key: string | null): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  if (Array.isArray(value))
    return value.length === 0
      ? [put]
      : value.map((each, index) => (index === step % value.length ? mutate(each, rest, put, key) : each));
  const entries = Object.entries(value);
  const at = step % Math.max(1, entries.length);
  return Object.fromEntries(
    entries.map(([name, each], index) =>
      index === at ? [rest.length === 0 && key !== null ? key : name, mutate(each, rest, put, key)] : [name, each],
    ),
  );
}

test('ten thousand damaged records are each read or refused with a reason, and no prototype changes', () => {
  const path = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
  const key = fc.option(fc.constantFrom('__proto__', 'constructor', 'prototype', 'id', 'level', 'toString', ''), {
    nil: null,
  });
  const values = fc
    .tuple(path, junk, key)
    .map(([steps, put, name]) => JSON.stringify(mutate(example, steps, put, name)));
  const cut = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([from, to]) => text.slice(Math.min(from, to), Math.max(from, to)));
  const edited = fc
    .tuple(
      fc.nat(text.length),
      fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', '9', '"__proto__":{},'),
    )
    .map(([at, insert]) => text.slice(0, at) + insert + text.slice(at + (at % 3)));
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: values }, cut, edited, fc.string(), fc.json()), (given) => {
      const read = readRecord(given);
      const again = read.state === 'read' ? readRecord(JSON.stringify(read.record)) : readRecord(given);
      expect(again).toEqual(read);
      expect(read.state === 'read' ? 'A record was read.' : describeRefusal(read)).toMatch(/^\P{C}{10,700}$/u);
    }),
    { numRuns: 10_000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect(Object.hasOwn({}, 'polluted')).toBe(false);
});
