import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { among, type Decision, type Interval } from '#domain/decision/decision.ts';
import { findWinner } from '#domain/decision/rank.ts';
import { runDraws, runSmaa, smaaResult, smaaStart, smaaStep, type SmaaPlan } from '#domain/decision/smaa.ts';
import { normalize } from '#domain/decision/weights.ts';
import { decisionWith, rangedDecision, rangedScore, sureDecision, sureScore } from './arbitrary.ts';
import { acceptabilityExamples, tzengExample } from './worked-examples.ts';

const choice = fc.constantFrom('stated', 'uniform');
const planOf = (decision: Decision, changes: Partial<SmaaPlan> = {}): SmaaPlan => ({
  decision,
  seed: 1,
  draws: 300,
  weights: 'uniform',
  ...changes,
});
const even = (count: number): number[] => Array.from({ length: count }, () => 1);

describe('rank acceptability over all weights', () => {
  it.each(acceptabilityExamples)(
    'matches the closed form within five standard errors: $name',
    ({ scores, acceptability, centralWeights }) => {
      const result = runSmaa(planOf(sureDecision(even(scores[0].length), scores), { draws: 100_000 }));
      acceptability.forEach((row, alternative) => {
        row.forEach((share, place) => {
          const margin = 5 * (result.standardErrors[alternative]?.[place] ?? 0);
          expect(Math.abs((result.acceptability[alternative]?.[place] ?? Number.NaN) - share)).toBeLessThan(margin);
        });
      });
      centralWeights.forEach((weights, alternative) => {
        weights.forEach((weight, criterion) =>
          expect(result.centralWeights[alternative]?.[criterion]).toBeCloseTo(weight, 2),
        );
      });
    },
  );

  it('matches the Monte Carlo result for the data of Tzeng and Huang', () => {
    const { matrix, acceptability, tolerance } = tzengExample;
    const columns = matrix[0].map((_, column) => matrix.map((row) => row[column] ?? Number.NaN));
    const scaled = matrix.map((row) =>
      row.map((score, column) => {
        const scores = columns[column] ?? [];
        return (score - Math.min(...scores)) / (Math.max(...scores) - Math.min(...scores));
      }),
    );
    const result = runSmaa(planOf(sureDecision(even(3), scaled), { draws: 200_000 }));
    acceptability.forEach((row, alternative) => {
      row.forEach((share, place) =>
        expect(Math.abs((result.acceptability[alternative]?.[place] ?? Number.NaN) - share)).toBeLessThan(
          tolerance + 0.002,
        ),
      );
    });
  });

  it('is certain for one that is better on everything, with the even weights at its center and none for the other', () => {
    const result = runSmaa(
      planOf(
        sureDecision(even(3), [
          [1, 1, 1],
          [0, 0, 0],
        ]),
        { draws: 20_000 },
      ),
    );
    expect(result.acceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
    result.centralWeights[0]?.forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 2));
    expect(result.centralWeights[1]).toBeNull();
    expect(result.confidence).toEqual([1, null]);
  });
});

describe('rank acceptability under the stated weights', () => {
  it('matches the exact chance that one even draw exceeds another', () => {
    // P(U[0, 1] > U[0.4, 0.8]) = 0.4.
    const { acceptability, standardErrors, pairwiseWins } = runSmaa(
      planOf(rangedDecision([1], [[[0, 1]], [[0.4, 0.8]]]), { draws: 100_000, weights: 'stated' }),
    );
    const margin = 5 * (standardErrors[0]?.[0] ?? 0);
    expect(Math.abs((acceptability[0]?.[0] ?? 0) - 0.4)).toBeLessThan(margin);
    expect(pairwiseWins[0]?.[1]).toBe(acceptability[0]?.[0]);
  });

  it('gives the winner every draw where all scores are sure', () => {
    fc.assert(
      fc.property(decisionWith(sureScore), (decision) => {
        const { acceptability, centralWeights, confidence } = runSmaa(
          planOf(decision, { draws: 20, weights: 'stated' }),
        );
        const winner = findWinner(decision);
        expect(acceptability[winner]?.[0]).toBe(1);
        expect(centralWeights[winner]).toEqual(decision.weights);
        expect(confidence[winner]).toBe(1);
        expect(centralWeights.filter((weights) => weights !== null)).toHaveLength(1);
      }),
    );
  });
});

describe('a simulation', () => {
  it('has rows and columns of acceptability that sum to one, and central weights that do', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), choice, fc.integer(), (decision, weights, seed) => {
        const { acceptability, centralWeights } = runSmaa(planOf(decision, { seed, weights, draws: 50 }));
        acceptability.forEach((row, place) => {
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(acceptability.reduce((sum, other) => sum + (other[place] ?? 0), 0)).toBeCloseTo(1, 12);
        });
        centralWeights.forEach((central, alternative) => {
          expect(central === null).toBe(acceptability[alternative]?.[0] === 0);
        });
        for (const central of centralWeights.filter((weighed) => weighed !== null)) {
          expect(central.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('repeats itself for the same seed, however its steps are cut, and differs for another', () => {
    fc.assert(
      fc.property(
        decisionWith(rangedScore),
        choice,
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
        (decision, weights, cuts) => {
          const plan = planOf(decision, { weights, draws: 150 });
          const state = smaaStart(plan);
          for (let turn = 0; !smaaStep(state, cuts[turn % cuts.length] ?? 1); turn += 1)
            expect(state.done).toBeLessThan(state.total);
          expect(state.done).toBe(state.total);
          expect(smaaResult(state)).toEqual(runSmaa(plan));
        },
      ),
    );
    const wide = rangedDecision(
      [1, 1],
      [
        [
          [0, 1],
          [0, 1],
        ],
        [
          [0, 1],
          [0, 1],
        ],
      ],
    );
    expect(runSmaa(planOf(wide))).not.toEqual(runSmaa(planOf(wide, { seed: 2 })));
  });

  it('is unchanged when all weights grow by the same factor', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), fc.integer({ min: 2, max: 1000 }), (decision, factor) => {
        const scaled = { ...decision, weights: normalize(decision.weights.map((weight) => weight * factor)) };
        const [before, after] = [decision, scaled].map((each) => runSmaa(planOf(each, { weights: 'stated' })));
        expect(after?.acceptability).toEqual(before?.acceptability);
      }),
    );
  });

  it('leaves the first ranks of the others when an alternative joins that is nowhere above another', () => {
    fc.assert(
      fc.property(
        decisionWith(rangedScore),
        choice,
        fc.nat(),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
        (decision, weights, pick, cuts) => {
          const shadowed = decision.scores[pick % decision.scores.length] ?? [];
          const newcomer = shadowed.map(({ low }, column): Interval => {
            const high = low * (cuts[column * 2] ?? 1);
            return { low: high * (cuts[column * 2 + 1] ?? 1), high };
          });
          const joined = {
            ...decision,
            alternatives: [...decision.alternatives, 'Newcomer'],
            scores: [...decision.scores, newcomer],
          };
          const before = runDraws(planOf(decision, { weights }));
          const after = runDraws(planOf(joined, { weights }));
          expect(after.acceptability.map((row) => row[0])).toEqual([...before.acceptability.map((row) => row[0]), 0]);
          expect(after.pairwiseWins.slice(0, -1).map((row) => row.slice(0, -1))).toEqual(before.pairwiseWins);
        },
      ),
    );
  });

  it('draws an alternative the same way whoever else is there and wherever it stands', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), choice, (decision, weights) => {
        const order = decision.alternatives.toReversed();
        const reversed = { ...decision, alternatives: order, scores: decision.scores.toReversed() };
        const pair = among(decision, (alternative) => alternative === 'A1' || alternative === 'A2');
        const wins = (of: Decision) =>
          runDraws(planOf(of, { weights })).pairwiseWins[of.alternatives.indexOf('A1')]?.[
            of.alternatives.indexOf('A2')
          ];
        const base = wins(decision);
        expect(wins(reversed)).toBe(base);
        expect(wins(pair)).toBe(base);
      }),
    );
  });

  it('tells how far it is, and what the draws so far show, before it is complete', () => {
    const state = smaaStart(
      planOf(
        sureDecision(
          [1, 1],
          [
            [1, 0],
            [0, 1],
          ],
        ),
        { draws: 100 },
      ),
    );
    expect([state.done, state.total]).toEqual([0, 200]);
    expect(smaaStep(state, 60)).toBe(false);
    const early = smaaResult(state);
    expect(early.draws).toBe(60);
    expect(early.confidence).toEqual([null, null]);
    expect((early.acceptability[0]?.[0] ?? 0) + (early.acceptability[1]?.[0] ?? 0)).toBe(1);
  });

  it('finds confidence by drawing scores under the central weights', () => {
    // A1 is sure; A2 lies evenly around it on both criteria, so that no weights favor either.
    const decision = rangedDecision(
      [1, 1],
      [
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
        [
          [0, 1],
          [0, 1],
        ],
      ],
    );
    const { confidence, draws } = runSmaa(planOf(decision, { draws: 40_000 }));
    expect(draws).toBe(40_000);
    confidence.forEach((share) => expect(share).toBeCloseTo(0.5, 1));
    expect((confidence[0] ?? 0) + (confidence[1] ?? 0)).toBeCloseTo(1, 1);
  });
});
