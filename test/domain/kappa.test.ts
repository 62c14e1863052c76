import { describe, expect, it } from 'vitest';
import { kappaOf } from '#domain/kappa.ts';

/** Pairs from a table of counts: a row for each judgement of the one reader, a column for each of the other. */
const pairsOf = (table: readonly (readonly number[])[]): (readonly [number, number])[] =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
  );

describe('kappa', () => {
  // Agresti’s 91 couples, as the R package vcd has them (data set SexualFun) and prints kappa of them.
  const couples = pairsOf([
    [7, 7, 2, 3],
    [2, 8, 3, 7],
    [1, 5, 4, 9],
    [2, 8, 9, 14],
  ]);

  it('is what is published for four categories', () => {
    // Alike 33 of 91; by chance (19·12 + 20·28 + 19·18 + 33·33) ÷ 91² = 2219 ÷ 8281.
    const chance = 2219 / 8281;
    expect(kappaOf(couples)).toBeCloseTo((33 / 91 - chance) / (1 - chance), 10);
    expect(kappaOf(couples)?.toFixed(4)).toBe('0.1293');
  });

  it('is what is published for weights that grow by the step', () => {
    expect(kappaOf(couples, (one, other) => Math.abs(one - other))?.toFixed(4)).toBe('0.2374');
  });

  it('is 1 where all is alike, below 0 where less is than by chance, and none where chance alone would agree', () => {
    expect(kappaOf(pairsOf([[3], [0, 2]]))).toBe(1);
    expect(kappaOf(pairsOf([[0, 2], [2]]))).toBe(-1);
    expect(kappaOf(pairsOf([[4]]))).toBeNull();
    expect(kappaOf([])).toBeNull();
  });
});
