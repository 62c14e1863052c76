import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateRecord, migrateRow, steps, type AnyRow, type Step } from '#domain/record/migrate.ts';
import { readRecord } from '#domain/record/read.ts';
import { emptyRecord, schemaVersion } from '#domain/record/core.ts';
import { anyRecord } from './any-record.ts';

/** The file of each released version and its fingerprint. A file is added with a version and never edited. */
const released = [
  { version: 1, fingerprint: 'e35c626dbb203bad52befc48f78b6ebf85a81996db67b46f6d72dc72e87048bc' },
] as const;

const fixture = (version: number): string => readFileSync(`test/fixtures/record/version-${version}.json`, 'utf8');

describe('records of every released version', () => {
  it('has one frozen file a version, up to this one', () => {
    expect(released.map(({ version }) => version)).toEqual(
      Array.from({ length: schemaVersion }, (_, place) => place + 1),
    );
  });

  it.each(released)('reads the frozen file of version $version as the golden one', ({ version, fingerprint }) => {
    const text = fixture(version);
    expect(createHash('sha256').update(text).digest('hex')).toBe(fingerprint);
    const read = readRecord(text);
    expect(read).toEqual({
      state: 'read',
      // A kind of row that came later is an empty list.
      record: { ...emptyRecord(''), ...JSON.parse(fixture(schemaVersion)), exportedAt: JSON.parse(text).exportedAt },
    });
  });

  it('has a step from every version to the next', () => {
    expect(steps.map(({ from }) => from)).toEqual(Array.from({ length: schemaVersion - 1 }, (_, place) => place + 1));
  });
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const rename = (from: number, old: string, name: string): Step => ({
  from,
  row: (row) => ({
    ...row,
    value: isObject(row.value)
      ? Object.fromEntries(Object.entries(row.value).map(([key, value]) => [key === old ? name : key, value]))
      : row.value,
  }),
});
const invented: Step[] = [
  rename(2, 'note', 'remark'),
  rename(1, 'ratedAt', 'judgedAt'),
  { from: 3, row: (row) => (row.kind === 'flags' ? { ...row, kind: 'warnings' } : row) },
];

describe('migration through invented steps', () => {
  it('gives the same however often it is broken off and begun again', () => {
    const row: AnyRow = { kind: 'ratings', id: 'execution', value: { id: 'execution', ratedAt: 'then', note: 'why' } };
    const whole = migrateRow(row, 1, 4, invented);
    for (const stop of [1, 2, 3, 4])
      expect(migrateRow(migrateRow(row, 1, stop, invented), stop, 4, invented)).toEqual(whole);
    expect(migrateRow(whole, 4, 4, invented)).toEqual(whole);
    expect(whole.value).toEqual({ id: 'execution', judgedAt: 'then', remark: 'why' });
  });

  it('loses no row of any record, and moves kinds as a step says', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const moved = migrateRecord({ ...record, schemaVersion: 1 }, 4, invented);
        expect(moved).toMatchObject({ state: 'current', raw: { schemaVersion: 4 } });
        const count = (lists: unknown) =>
          isObject(lists)
            ? Object.values(lists).reduce<number>(
                (sum, list: unknown) => sum + (Array.isArray(list) ? list.length : 0),
                0,
              )
            : -1;
        expect(moved.state === 'current' && count(moved.raw)).toBe(count(record));
      }),
      { numRuns: 1000 },
    );
  });

  it('names a newer version and leaves what is not a record alone', () => {
    expect(migrateRecord({ format: 'critical-path-record', schemaVersion: schemaVersion + 1 })).toEqual({
      state: 'newer',
      version: schemaVersion + 1,
    });
    for (const raw of [null, [], 'x', { format: 'other' }, { format: 'critical-path-record', schemaVersion: '1' }])
      expect(migrateRecord(raw)).toEqual({ state: 'foreign' });
  });
});
