import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, rankOrderCentroid, rankSum, weighSwings } from '#domain/decision/weights.ts';
import { surrogateExamples } from './worked-examples.ts';

describe('surrogate weights', () => {
  it.each(surrogateExamples.rankOrderCentroid.map((published) => ({ published })))(
    'match the published rank-order centroid $published',
    ({ published }) => {
      const weights = rankOrderCentroid(published.length);
      published.forEach((weight, place) => expect(weights[place]).toBeCloseTo(weight, 4));
    },
  );

  it.each(surrogateExamples.rankSum.map((published) => ({ published })))(
    'match the published rank sum $published',
    ({ published }) => {
      const weights = rankSum(published.length);
      published.forEach((weight, place) => expect(weights[place]).toBeCloseTo(weight, 4));
    },
  );

  it.each([rankOrderCentroid, rankSum])('sum to one and fall with the rank (%o)', (surrogate) => {
    for (let count = 1; count <= 30; count += 1) {
      const weights = surrogate(count);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
  });
});

describe('normalized weights', () => {
  it('sum to one and keep their proportions, whatever their size', () => {
    const weight = fc.double({ min: 0, max: 1e308, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), (weights) => {
        fc.pre(weights.some((each) => each > 0));
        const shares = normalize(weights);
        const largest = weights.indexOf(Math.max(...weights));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        shares.forEach((share, place) =>
          expect(share / (shares[largest] ?? 0)).toBeCloseTo((weights[place] ?? 0) / (weights[largest] ?? 0), 9),
        );
      }),
    );
  });

  it.each([[[0, 0]], [[1, -1]], [[Number.NaN, 1]], [[Infinity, 1]], [[]]])('are refused for %j', (weights) => {
    expect(() => normalize(weights)).toThrow(RangeError);
  });

  it('come from swing points against the biggest swing', () => {
    expect(weighSwings([100, 50, 50])).toEqual([0.5, 0.25, 0.25]);
  });
});
