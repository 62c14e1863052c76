import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { among, midTotals, onScale, totals, weightedSum } from '#domain/decision/decision.ts';
import { findDominance, findWinner, rank } from '#domain/decision/rank.ts';
import { decisionWith, rangedDecision, rangedScore, sureDecision } from './arbitrary.ts';
import { cityExample, fixedScaleExamples, heatingLossExample, plainSumExample } from './worked-examples.ts';

/** Ranks by alternative, counted from one, as sources print them. */
function ranksOf(sums: readonly number[]): number[] {
  const order = rank(sums);
  return sums.map((_, alternative) => order.indexOf(alternative) + 1);
}

describe('the additive value model', () => {
  it('matches the plain sum of scikit-criteria', () => {
    const sums = plainSumExample.matrix.map((row) => weightedSum(plainSumExample.weights, row));
    expect(sums).toEqual(plainSumExample.sums);
    expect(ranksOf(sums)).toEqual(plainSumExample.ranks);
  });

  it('matches Kracka, Brauers and Zavadskas', () => {
    const { matrix, objectives } = heatingLossExample;
    const turned = matrix.map((row) => row.map((score, column) => (objectives[column] === 'min' ? 1 / score : score)));
    const columnSums = objectives.map((_, column) => turned.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    const shares = turned.map((row) => row.map((score, column) => score / (columnSums[column] ?? 0)));
    const sums = shares.map((row) =>
      weightedSum(
        objectives.map(() => 1 / objectives.length),
        row,
      ),
    );
    heatingLossExample.sums.forEach((sum, alternative) => expect(sums[alternative]).toBeCloseTo(sum, 8));
    expect(ranksOf(sums)).toEqual(heatingLossExample.ranks);
  });

  it.each(fixedScaleExamples)(
    'is one less the published distance on fixed scales: SPOTIS, $name',
    ({ matrix, objectives, weights, bounds, distances, ranks }) => {
      const sums = matrix.map((row) => {
        const scores = row.map((score, column) => {
          const [min, max] = bounds[column] ?? [Number.NaN, Number.NaN];
          const { low } = onScale({ low: score, high: score }, { min, max });
          return objectives[column] === 'min' ? 1 - low : low;
        });
        return weightedSum(weights, scores);
      });
      // The source works with rounded weights and steps, so that its fourth digit is off by up to two.
      distances.forEach((distance, alternative) => expect(1 - (sums[alternative] ?? 0)).toBeCloseTo(distance, 3));
      expect(ranksOf(sums)).toEqual(ranks);
    },
  );

  it('ranks the published cities as their totals do', () => {
    expect(rank(cityExample.totals).map((city) => cityExample.alternatives[city])).toEqual([
      'Pittsburgh',
      'Boston',
      'Bethesda',
      'Santa Fe',
    ]);
  });

  it('carries ranges through to a worst, a middle and a best case', () => {
    const decision = rangedDecision(
      [3, 1],
      [
        [
          [0, 1],
          [0.2, 0.6],
        ],
        [
          [0.5, 0.5],
          [0, 0],
        ],
      ],
    );
    const [first, second] = totals(decision);
    expect(first?.low).toBeCloseTo(0.05, 12);
    expect(first?.mid).toBeCloseTo(0.475, 12);
    expect(first?.high).toBeCloseTo(0.9, 12);
    expect(second).toEqual({ low: 0.375, mid: 0.375, high: 0.375 });
  });

  it('reads a score on its own fixed scale', () => {
    expect(onScale({ low: 1, high: 3 }, { min: 1, max: 5 })).toEqual({ low: 0, high: 0.5 });
  });

  it('gives an alternative the same total whoever else is in the decision', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const alone = among(decision, (alternative) => alternative === 'A2');
        expect(totals(alone)[0]).toEqual(totals(decision)[1]);
      }),
    );
  });
});

describe('the ranking', () => {
  it('keeps tied totals in the order in which they were given', () => {
    expect(rank([0.3, 0.1 + 0.2, 0.5, 0.3])).toEqual([2, 0, 1, 3]);
    expect(rank([0.1 + 0.2, 0.3, 0.5])).toEqual([2, 0, 1]);
  });

  it('lists every alternative once, none above a better one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }), (sums) => {
        const order = rank(sums);
        expect(order.toSorted((a, b) => a - b)).toEqual(sums.map((_, place) => place));
        order
          .slice(1)
          .forEach((lower, place) =>
            expect((sums[order[place] ?? 0] ?? 0) - (sums[lower] ?? 0)).toBeGreaterThanOrEqual(-1e-11),
          );
      }),
    );
  });
});

describe('dominance', () => {
  it('is told apart by whether it needs the middles of the ranges', () => {
    const decision = rangedDecision(
      [1, 1],
      [
        [
          [0.9, 1],
          [0.5, 0.5],
        ],
        [
          [0.2, 0.8],
          [0.5, 0.5],
        ],
        [
          [0.1, 0.7],
          [0.2, 0.6],
        ],
      ],
    );
    expect(findDominance(decision)).toEqual([
      { better: 'A1', worse: 'A2', holds: 'whatever-the-scores' },
      { better: 'A1', worse: 'A3', holds: 'at-mid-scores' },
      { better: 'A2', worse: 'A3', holds: 'at-mid-scores' },
    ]);
  });

  it('does not hold between equals', () => {
    expect(
      findDominance(
        sureDecision(
          [1, 1],
          [
            [0.5, 0.5],
            [0.5, 0.5],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('keeps the worse alternative from ranking above the better under any weights', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const sums = midTotals(decision);
        for (const { better, worse } of findDominance(decision)) {
          expect(sums[decision.alternatives.indexOf(better)]).toBeGreaterThanOrEqual(
            (sums[decision.alternatives.indexOf(worse)] ?? 0) - 1e-12,
          );
        }
        expect(findWinner(decision)).toBe(rank(sums)[0]);
      }),
    );
  });
});
