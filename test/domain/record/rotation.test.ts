import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesKept, rotate, type Copy } from '#domain/record/rotation.ts';

const copy = (seq: number, day: number, why: Copy['why'] = 'change'): Copy => ({
  seq,
  day: `2026-01-${String(day).padStart(2, '0')}`,
  why,
});

describe('rotation of automatic copies', () => {
  it('keeps the newest three of a day and one of each day before, ten in all', () => {
    const taken = Array.from({ length: 60 }, (_, place) => copy(place + 1, Math.floor(place / 5) + 1));
    expect(rotate(taken).kept.map(({ seq }) => seq)).toEqual([60, 59, 58, 55, 50, 45, 40, 35, 30, 25]);
  });

  it('keeps the last two that were taken before something destructive', () => {
    const taken = [
      copy(1, 1, 'before'),
      copy(2, 1, 'before'),
      copy(3, 1, 'before'),
      ...[4, 5, 6, 7, 8].map((seq) => copy(seq, 1)),
    ];
    expect(rotate(taken).kept.map(({ seq }) => seq)).toEqual([8, 7, 6, 3, 2]);
  });

  it('never drops the newest, never keeps more than ten or fewer than three, and is settled after one turn', () => {
    const anyCopies = fc.uniqueArray(
      fc.record({ seq: fc.nat(500), day: fc.integer({ min: 1, max: 28 }), before: fc.boolean() }),
      { selector: ({ seq }) => seq, maxLength: 60 },
    );
    fc.assert(
      fc.property(anyCopies, (drawn) => {
        const copies = drawn.map(({ seq, day, before }) => copy(seq, day, before ? 'before' : 'change'));
        const { kept, dropped } = rotate(copies);
        expect(kept.length).toBeLessThanOrEqual(copiesKept);
        expect(kept.length + dropped.length).toBe(copies.length);
        expect(kept[0]?.seq).toBe(copies.length > 0 ? Math.max(...copies.map(({ seq }) => seq)) : undefined);
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(3, copies.length));
        expect(rotate(kept).dropped).toEqual([]);
      }),
    );
  });
});
