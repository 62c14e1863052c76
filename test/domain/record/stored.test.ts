import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '#domain/record/history.ts';
import { assemble, readRow, sortOut, storeAll } from '#domain/record/stored.ts';
import { anyDamage, anyInstant, anyRecord } from './any-record.ts';

describe('stored rows', () => {
  it('make up the record that they were stored from', () => {
    fc.assert(
      fc.property(anyRecord, anyInstant, (record, at) => {
        expect(assemble(sortOut(storeAll(record, at).toReversed()).rows, record.exportedAt)).toEqual(record);
      }),
      { numRuns: 500 },
    );
  });

  it('are sorted out with no crash and no healthy row lost, whatever happened to 10,000 databases', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.array(fc.tuple(fc.nat(), anyDamage), { minLength: 1, maxLength: 3 }),
        (record, hits) => {
          const raws: unknown[] = storeAll(record, record.exportedAt);
          const hit = new Set<number>();
          for (const [place, damage] of hits) {
            if (raws.length === 0) break;
            hit.add(place % raws.length);
            raws[place % raws.length] = damage(raws[place % raws.length]);
          }
          const originals = structuredClone(raws);
          const { rows, damaged } = sortOut(raws);
          const shown = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row.value]));
          const healthy = storeAll(record, record.exportedAt).filter((_, place) => !hit.has(place));
          expect(healthy.every((row) => isSame(shown.get(`${row.kind} ${row.id}`), row.value))).toBe(true);
          expect(rows.length + damaged.length).toBe(raws.length);
          expect(raws).toEqual(originals);
        },
      ),
      { numRuns: 10_000 },
    );
  }, 300_000);

  it('keep their value where only what stands beside it is damaged', () => {
    const value = { id: 'execution', level: 3, ratedAt: '2026-01-05T10:00:00.000Z', from: 'anchors', note: '' };
    const read = readRow({
      kind: 'ratings',
      id: 'execution',
      value,
      seq: 'first',
      rev: null,
      changedAt: 7,
      touched: [3],
    });
    expect(read).toMatchObject({ state: 'sound', row: { value, seq: 0, rev: 0 } });
  });

  it.each([
    ['unknown-kind', { kind: 'horoscopes', id: 'a', value: { id: 'a' } }],
    [
      'wrong-id',
      { kind: 'ratings', id: 'judgment', value: { id: 'execution', level: 3, ratedAt: '2026-01-05T10:00:00.000Z' } },
    ],
    [
      'unreadable',
      { kind: 'ratings', id: 'execution', value: { id: 'execution', level: 9, ratedAt: '2026-01-05T10:00:00.000Z' } },
    ],
    ['unknown-kind', null],
    ['unknown-kind', 'ratings'],
  ])('say %s of what cannot be shown', (reason, raw) => {
    expect(readRow(raw)).toEqual({ state: 'damaged', reason, raw });
  });
});
