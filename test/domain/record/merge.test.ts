import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMerge, mergeRecord } from '#domain/record/merge.ts';
import { emptyRecord, rowKinds, type PersonRecord } from '#domain/record/core.ts';
import { storeAll, type StoredRow } from '#domain/record/stored.ts';
import { anyRecord } from './any-record.ts';

const early = '2026-01-05T10:00:00.000Z';
const late = '2026-01-06T10:00:00.000Z';

const piece = (
  title: string,
  reviews: PersonRecord['evidence'][number]['reviews'] = [],
): PersonRecord['evidence'][number] => ({
  id: 'e1',
  kind: 'story',
  title,
  text: '',
  link: '',
  skills: [],
  claims: [],
  date: '',
  role: '',
  work: 'real',
  checkableBy: '',
  origin: '',
  buildsOn: [],
  state: 'kept',
  reviews,
  addedAt: early,
});
const review = (id: string) => ({
  id,
  by: 'Dana',
  on: '2026-01-05',
  saw: 'work' as const,
  attests: true,
  skills: [],
  words: '',
});

/** The rows after the merge, with changed ones as written at `at`. */
function after(mine: readonly StoredRow[], theirs: PersonRecord, at: string): StoredRow[] {
  const merged = mergeRecord(mine, theirs).filter((row) => row.fate === 'added' || row.fate === 'replaced');
  const changed = storeAll(
    {
      ...emptyRecord(at),
      ...Object.fromEntries(
        rowKinds.map((kind) => [
          kind,
          merged.flatMap((row) => (row.kind === kind && 'value' in row ? [row.value] : [])),
        ]),
      ),
    },
    at,
  );
  const keys = new Set(changed.map(({ kind, id }) => `${kind} ${id}`));
  return [...mine.filter(({ kind, id }) => !keys.has(`${kind} ${id}`)), ...changed];
}

describe('merging a record', () => {
  it('removes no row and lets a second time change nothing', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (mine, theirs) => {
        const here = storeAll(mine, early);
        const merged = after(here, theirs, '2100-01-01T00:00:00.000Z');
        const ids = new Set(merged.map(({ kind, id }) => `${kind} ${id}`));
        expect(here.every(({ kind, id }) => ids.has(`${kind} ${id}`))).toBe(true);
        expect(rowKinds.every((kind) => theirs[kind].every(({ id }) => ids.has(`${kind} ${id}`)))).toBe(true);
        const again = countMerge(mergeRecord(merged, theirs));
        expect([again.added, again.replaced]).toEqual([0, 0]);
      }),
      { numRuns: 500 },
    );
  });

  it('finds one’s own export the same, row for row', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const rows = storeAll(record, early);
        expect(countMerge(mergeRecord(rows, record))).toEqual({ added: 0, replaced: 0, kept: 0, same: rows.length });
      }),
    );
  });

  it.each([
    ['takes the file’s wording of an item changed before the export', early, late, 'replaced'],
    ['keeps the wording here of an item changed after the export', late, early, 'kept'],
    ['keeps the wording here where both are of one moment', early, early, 'kept'],
  ])('%s', (_, changedAt, exportedAt, fate) => {
    const mine = storeAll({ ...emptyRecord(early), evidence: [piece('Mine')] }, changedAt);
    expect(mergeRecord(mine, { ...emptyRecord(exportedAt), evidence: [piece('Theirs')] })).toMatchObject([{ fate }]);
  });

  it('goes by the moment that a rating names itself', () => {
    const rating = (level: 2 | 4, ratedAt: string) => ({
      id: 'execution' as const,
      level,
      ratedAt,
      from: 'anchors' as const,
      note: '',
    });
    const mine = storeAll({ ...emptyRecord(early), ratings: [rating(2, late)] }, early);
    expect(mergeRecord(mine, { ...emptyRecord(late), ratings: [rating(4, early)] })).toMatchObject([
      { fate: 'kept', value: { level: 2 } },
    ]);
  });

  it('keeps the reviews of both sides, whichever wording wins', () => {
    for (const [changedAt, exportedAt] of [
      [early, late],
      [late, early],
    ] as const) {
      const mine = storeAll({ ...emptyRecord(early), evidence: [piece('Mine', [review('r1')])] }, changedAt);
      const [merged] = mergeRecord(mine, { ...emptyRecord(exportedAt), evidence: [piece('Theirs', [review('r2')])] });
      expect(merged).toMatchObject({
        fate: 'replaced',
        value: { reviews: expect.arrayContaining([review('r1'), review('r2')]) },
      });
    }
  });
});
