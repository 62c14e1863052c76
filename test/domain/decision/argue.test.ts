import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argueForRunnerUp, findLeads } from '#domain/decision/argue.ts';
import { midTotals } from '#domain/decision/decision.ts';
import { withWeight } from '#domain/decision/stability.ts';
import { decisionWith, rangedDecision, rangedScore, sureDecision } from './arbitrary.ts';

const sum = (leads: readonly { by: number }[]): number => leads.reduce((total, { by }) => total + by, 0);

describe('the case for the runner-up', () => {
  it('is worked by hand', () => {
    const found = argueForRunnerUp(
      sureDecision(
        [5, 3, 2],
        [
          [0.2, 0.1, 0.3],
          [0.7, 0.5, 0.2],
          [0.3, 0.4, 0.8],
        ],
      ),
    );
    expect(found).toMatchObject({ winner: 'A2', rival: 'A3', gap: expect.closeTo(0.11, 12) });
    expect(found?.leads).toEqual([{ criterion: 'c3', by: expect.closeTo(0.12, 12) }]);
    // With c3 at w the rest splits 5 : 3; they tie where 0.6 w = (1 − w)(5 × 0.4 + 3 × 0.1) / 8.
    expect(found?.weight).toMatchObject({ criterion: 'c3', from: 0.2, to: expect.closeTo(0.2875 / 0.8875, 12) });
    expect(found?.ranges).toEqual([]);
  });

  it('has leads that, less those of the winner, are exactly what it is behind by', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const found = argueForRunnerUp(decision);
        if (found === null) return;
        const against = findLeads(decision, found.winner, found.rival);
        expect(sum(against) - sum(found.leads)).toBeCloseTo(found.gap, 6);
        expect(found.gap).toBeGreaterThanOrEqual(-1e-12);
        expect(found.leads.map(({ by }) => by)).toEqual(found.leads.map(({ by }) => by).toSorted((a, b) => b - a));
      }),
    );
  });

  it('names a weight at which the two are level', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const found = argueForRunnerUp(decision);
        if (found === null || found.weight === null) return;
        const { criterion, to } = found.weight;
        const sums = midTotals({
          ...decision,
          weights: withWeight(decision, decision.criteria.indexOf(criterion), to),
        });
        const of = (name: string) => sums[decision.alternatives.indexOf(name)] ?? Number.NaN;
        expect(of(found.rival)).toBeCloseTo(of(found.winner), 9);
      }),
    );
  });

  it('counts the ranges that alone would put it first, and by how much', () => {
    const found = argueForRunnerUp(
      rangedDecision(
        [1, 1],
        [
          [
            [0.6, 0.8],
            [0.5, 0.5],
          ],
          [
            [0.4, 0.9],
            [0.5, 0.5],
          ],
        ],
      ),
    );
    expect(found?.ranges).toEqual([{ criterion: 'c1', rival: 'A2', behind: expect.closeTo(0.15, 12) }]);
  });

  it('is missing where nothing comes second', () => {
    expect(argueForRunnerUp(sureDecision([1], [[0.5]]))).toBeNull();
  });
});
