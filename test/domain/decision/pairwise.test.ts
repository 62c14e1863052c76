import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedSum } from '#domain/decision/decision.ts';
import { consistencyLimit, findInconsistency, randomIndex, weighJudgments } from '#domain/decision/pairwise.ts';
import { normalize } from '#domain/decision/weights.ts';
import { cityExample, pairwiseExamples, publishedRandomIndex } from './worked-examples.ts';

const positiveWeights = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 10 });
const ratios = (weights: readonly number[]): number[][] => weights.map((row) => weights.map((column) => row / column));

describe('weights from pairwise judgments', () => {
  it.each(pairwiseExamples)('match $name', ({ judgments, weights, decimals, lambdaMax, ci, cr }) => {
    const { weights: found, consistency } = weighJudgments(judgments);
    weights.forEach((weight, place) => expect(found[place]).toBeCloseTo(weight, decimals));
    expect(consistency.cr).toBeCloseTo(cr, decimals);
    expect(consistency.lambdaMax).toBeCloseTo(lambdaMax ?? consistency.lambdaMax, 4);
    expect(consistency.ci).toBeCloseTo(ci ?? consistency.ci, 4);
  });

  it('carry the published city example through to its totals', () => {
    const criteria = pairwiseExamples.find(({ name }) => name === cityExample.criteria);
    const { weights } = weighJudgments(criteria?.judgments ?? []);
    const local = cityExample.compared.map(({ judgments }) => weighJudgments(judgments).weights);
    expect(criteria?.order).toEqual(cityExample.compared.map(({ criterion }) => criterion));
    cityExample.compared.forEach((published, criterion) => {
      published.local.forEach((priority, city) => expect(local[criterion]?.[city]).toBeCloseTo(priority, 4));
    });
    cityExample.totals.forEach((total, city) => {
      expect(
        weightedSum(
          weights,
          local.map((priorities) => priorities[city] ?? Number.NaN),
        ),
      ).toBeCloseTo(total, 4);
    });
  });

  it('use the published random index', () => {
    expect(randomIndex).toEqual(publishedRandomIndex);
  });

  it('flag the circular judgments and none of the published consistent ones', () => {
    const flagged = pairwiseExamples.filter(
      ({ judgments }) => weighJudgments(judgments).consistency.cr > consistencyLimit,
    );
    expect(flagged.map(({ name }) => name)).toEqual(['circular 3x3 (a>b>c>a, each 3)']);
  });

  it('give back the weights whose ratios are judged, with no inconsistency', () => {
    fc.assert(
      fc.property(positiveWeights, (weights) => {
        const { weights: found, consistency } = weighJudgments(ratios(weights));
        normalize(weights).forEach((weight, place) => expect(found[place]).toBeCloseTo(weight, 10));
        expect(consistency.cr).toBeCloseTo(0, 10);
        expect(consistency.ci).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('have no inconsistency with one or two criteria', () => {
    expect(weighJudgments([[1]])).toEqual({ weights: [1], consistency: { lambdaMax: 1, ci: 0, cr: 0 } });
    const two = weighJudgments([
      [1, 4],
      [1 / 4, 1],
    ]);
    expect(two.weights[0]).toBeCloseTo(0.8, 12);
    expect(two.consistency.cr).toBe(0);
  });
});

describe('the judgment that hurts consistency most', () => {
  it('is the one that was spoiled, with the ratio the others imply', () => {
    const place = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        positiveWeights.filter(({ length }) => length >= 4),
        place,
        place,
        fc.constantFrom(1 / 9, 1 / 5, 5, 9),
        (weights, row, column, factor) => {
          fc.pre(row < column);
          const spoiled = ratios(weights).map((entries, i) =>
            entries.map((entry, j) => {
              if (i === row && j === column) return entry * factor;
              return i === column && j === row ? entry / factor : entry;
            }),
          );
          const [worst] = findInconsistency(spoiled);
          expect([worst?.row, worst?.column]).toEqual([row, column]);
          expect(worst?.implied).toBeCloseTo((weights[row] ?? 0) / (weights[column] ?? 0), 6);
          expect(worst?.crWithout).toBeCloseTo(0, 6);
        },
      ),
    );
  });

  it('leaves, once replaced by what is implied, the consistency ratio that was promised', () => {
    for (const { judgments } of pairwiseExamples) {
      for (const { row, column, implied, crWithout } of findInconsistency(judgments)) {
        const replaced = judgments.map((entries, i) =>
          entries.map((entry, j) => {
            if (i === row && j === column) return implied;
            return i === column && j === row ? 1 / implied : entry;
          }),
        );
        expect(weighJudgments(replaced).consistency.cr).toBeCloseTo(crWithout, 9);
      }
    }
  });

  it('comes first in a list of all judgments above the diagonal', () => {
    const doubts = findInconsistency(pairwiseExamples[0]?.judgments ?? []);
    expect(doubts).toHaveLength(21);
    expect(doubts.map(({ crWithout }) => crWithout)).toEqual(
      doubts.map(({ crWithout }) => crWithout).toSorted((a, b) => a - b),
    );
  });
});
