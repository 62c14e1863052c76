import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyed, keyOf, rowChanges, unkeyed, type RowChange } from '#domain/artifacts/kept-rows.ts';
import type { AnyDocument } from '#domain/artifacts/kind.ts';

type Kept = Map<string, Record<string, string | number>>;

/** What is kept after changes were made to it. */
function made(kept: Kept, changes: readonly RowChange[]): Kept {
  const after = new Map(kept);
  for (const change of changes) {
    if (change.act === 'remove') after.delete(change.key);
    else if (change.act === 'set') after.set(change.key, { ...change.value, table: change.table });
    else after.set(change.key, { ...(after.get(change.key) ?? change.fresh), ...change.patch, table: change.table });
  }
  return after;
}

/** The rows of the table as they come back from what is kept. */
const readBack = (kept: Kept): string[][] =>
  [...kept]
    .filter(([key]) => key !== '')
    .toSorted(([, a], [, b]) => Number(a['place']) - Number(b['place']))
    .map(([key, row]) => [key, String(row['cell:name'])]);

const documents: fc.Arbitrary<AnyDocument> = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'))
  .chain((keys) =>
    fc.record({
      title: fc.string(),
      rows: fc.tuple(...keys.map((key) => fc.string().map((name) => ({ name, key })))),
    }),
  );

describe('rowChanges', () => {
  it('turns what is kept into the next state, in its order', () => {
    fc.assert(
      fc.property(fc.array(documents, { minLength: 1, maxLength: 6 }), (states) => {
        let [kept, before]: [Kept, AnyDocument] = [new Map(), { title: '', rows: [] }];
        for (const after of states) {
          kept = made(
            kept,
            rowChanges(before, after, (key) => {
              const place = kept.get(key)?.['place'];
              return typeof place === 'number' ? place : undefined;
            }),
          );
          const rows = Array.isArray(after['rows']) ? after['rows'] : [];
          expect(readBack(kept)).toEqual(rows.map((row) => [keyOf(row), row['name']]));
          expect(kept.get('')?.['cell:title'] ?? '').toBe(after['title']);
          before = after;
        }
      }),
    );
  });

  it('writes only the cell that changed', () => {
    const before = {
      title: 'T',
      rows: [
        { name: 'one', key: 'a' },
        { name: 'two', key: 'b' },
      ],
    };
    const after = {
      title: 'T',
      rows: [
        { name: 'one', key: 'a' },
        { name: 'three', key: 'b' },
      ],
    };
    const places: Record<string, number> = { a: 1, b: 2 };
    expect(rowChanges(before, after, (key) => places[key])).toMatchObject([
      { act: 'change', key: 'b', patch: { 'cell:name': 'three' } },
    ]);
    expect(rowChanges(before, before, (key) => places[key])).toEqual([]);
  });

  it('moves a row by writing the place of one', () => {
    const row = (key: string) => ({ name: key, key });
    const places: Record<string, number> = { a: 1, b: 2, c: 3, d: 4 };
    const changes = rowChanges(
      { rows: [row('a'), row('b'), row('c'), row('d')] },
      { rows: [row('a'), row('c'), row('b'), row('d')] },
      (key) => places[key],
    );
    expect(changes).toMatchObject([{ act: 'change', key: 'b', patch: { place: 3.5 } }]);
  });
});

describe('keys of rows', () => {
  it('are given once, and left out of files', () => {
    let given = 0;
    const newId = (): string => {
      given += 1;
      return `row-${given}`;
    };
    const document: AnyDocument = { title: 'T', rows: [{ name: 'one' }, { name: 'two' }] };
    const once = keyed(document, newId);
    expect(keyed(once, newId)).toEqual(once);
    expect(given).toBe(2);
    expect(unkeyed(once)).toEqual(document);
  });
});
