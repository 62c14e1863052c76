import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { below, seeded, shuffled } from '#domain/random.ts';

const draw = (count: number, random = seeded('sample')): number[] => Array.from({ length: count }, () => random());

describe('a seeded stream', () => {
  it('gives the same numbers on every machine', () => {
    const random = seeded(1, 'score', 'Stay', 'pay');
    const words = Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32));
    expect(words).toEqual([320972336, 1401585182, 1526856302, 126690146]);
  });

  it('begins again for the same key and differs for every other', () => {
    expect(draw(20, seeded(1, 'a'))).toEqual(draw(20, seeded(1, 'a')));
    const keys = [
      [1],
      ['1'],
      [1, 2],
      [12],
      ['a', 'bc'],
      ['ab', 'c'],
      ['a,b'],
      [-1],
      [1.5],
      [],
      [''],
      ['é'],
      ['e'],
    ] as const;
    const starts = keys.map((key) => draw(2, seeded(...key)).join(' '));
    expect(new Set(starts).size).toBe(keys.length);
  });

  it('stays strictly between zero and one', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(draw(100, seeded(seed)).every((number) => number > 0 && number < 1)).toBe(true);
      }),
    );
  });

  it('fills twenty equal bins evenly', () => {
    const counts = Array.from({ length: 20 }, () => 0);
    for (const number of draw(200_000)) counts[Math.floor(number * 20)] = (counts[Math.floor(number * 20)] ?? 0) + 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 43.8 is the 99.9th percentile of χ² with 19 degrees of freedom.
    expect(chiSquare).toBeLessThan(43.8);
  });

  it('does not depend on neighboring keys or on the number before', () => {
    const correlate = (a: number[], b: number[]) =>
      (12 * a.reduce((sum, number, place) => sum + (number - 0.5) * ((b[place] ?? 0) - 0.5), 0)) / a.length;
    const [first, second] = [draw(100_000, seeded(1, 'a')), draw(100_000, seeded(1, 'b'))];
    expect(Math.abs(correlate(first, second))).toBeLessThan(0.013);
    expect(Math.abs(correlate(first.slice(1), first))).toBeLessThan(0.013);
    const openings = Array.from({ length: 100_000 }, (_, seed) => seeded(seed)());
    expect(Math.abs(correlate(openings.slice(1), openings))).toBeLessThan(0.013);
  });
});

describe('below', () => {
  it('gives every whole number under the count about equally often', () => {
    const random = seeded('below');
    const counts = [0, 0, 0];
    for (let turn = 0; turn < 30_000; turn += 1) {
      const drawn = below(random, 3);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts).toHaveLength(3);
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(350);
  });
});

describe('shuffled', () => {
  it('keeps the members and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (members, seed) => {
        const before = [...members];
        const after = shuffled(seeded(seed), members);
        expect(members).toEqual(before);
        expect(after.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
    );
  });

  it('makes each of the six orders of three members about equally often', () => {
    const random = seeded('orders');
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 30_000; turn += 1) {
      const order = shuffled(random, ['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 5_000)).toBeLessThan(260);
  });
});
