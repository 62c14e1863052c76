import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace, placesAt } from '#domain/artifacts/row-order.ts';

type Placed = { id: string; place: number };
const table = (count: number): Placed[] => Array.from({ length: count }, (_, at) => ({ id: `r${at}`, place: at + 1 }));
const written = (rows: readonly Placed[], places: ReadonlyMap<string, number>): Placed[] => {
  const known = new Map(rows.map((row) => [row.id, row.place]));
  return [...new Map([...known, ...places])].map(([id, place]) => ({ id, place })).toSorted(byPlace);
};

describe('the order of rows', () => {
  it('follows any series of moves, whatever has been moved before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 300 }),
        (count, moves) => {
          let rows = table(count);
          let ids = rows.map(({ id }) => id);
          for (const [one, to] of moves) {
            const id = ids[one % count] ?? '';
            const index = to % count;
            const others = rows.filter((row) => row.id !== id);
            rows = written(rows, placesAt(others, index, [id]));
            ids = ids.filter((each) => each !== id).toSpliced(index, 0, id);
            expect(rows.map((row) => row.id)).toEqual(ids);
          }
        },
      ),
    );
  });

  it('writes one row where there is room, and the whole table where there is none', () => {
    expect(placesAt(table(4), 2, ['new'])).toEqual(new Map([['new', 2.5]]));
    const close = [
      { id: 'a', place: 1 },
      { id: 'b', place: 1 + Number.EPSILON },
    ];
    expect([...placesAt(close, 1, ['new']).keys()]).toEqual(['a', 'new', 'b']);
  });

  it('puts several new rows in their order at one place', () => {
    const rows = written(table(2), placesAt(table(2), 1, ['x', 'y', 'z']));
    expect(rows.map(({ id }) => id)).toEqual(['r0', 'x', 'y', 'z', 'r1']);
  });
});
