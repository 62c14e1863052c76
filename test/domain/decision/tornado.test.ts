import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midTotals } from '#domain/decision/decision.ts';
import { findWinner } from '#domain/decision/rank.ts';
import { drawTornado } from '#domain/decision/tornado.ts';
import { decisionWith, rangedDecision, rangedScore, sureScore } from './arbitrary.ts';

describe('the tornado', () => {
  it('gives the least and the greatest lead that one criterion can make, widest first', () => {
    const decision = rangedDecision(
      [1, 1],
      [
        [
          [0.5, 0.7],
          [0.2, 1],
        ],
        [
          [0.4, 0.6],
          [0.4, 0.6],
        ],
      ],
    );
    const [first, second] = drawTornado(decision);
    expect(first?.criterion).toBe('c2');
    expect(first?.low).toBeCloseTo(-0.15, 12);
    expect(first?.high).toBeCloseTo(0.35, 12);
    expect(first?.flips).toBe(true);
    expect(second?.criterion).toBe('c1');
    expect(second?.low).toBeCloseTo(0, 12);
    expect(second?.high).toBeCloseTo(0.2, 12);
    expect(second?.flips).toBe(false);
  });

  it('is a point at the lead, and flips nothing, where all scores are sure', () => {
    fc.assert(
      fc.property(decisionWith(sureScore), (decision) => {
        const sums = midTotals(decision).toSorted((a, b) => b - a);
        const bars = drawTornado(decision);
        expect(bars.map(({ criterion }) => criterion)).toEqual(decision.criteria);
        for (const { low, high, flips } of bars) {
          expect(low).toBeCloseTo((sums[0] ?? 0) - (sums[1] ?? 0), 9);
          expect(high).toBe(low);
          expect(flips).toBe(false);
        }
      }),
    );
  });

  it('bounds the lead for any scores within the ranges of one criterion, and reaches its ends', () => {
    fc.assert(
      fc.property(
        decisionWith(rangedScore),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (decision, positions) => {
          const winner = findWinner(decision);
          const leadWith = (criterion: number, place: (alternative: number) => number): number => {
            const scores = decision.scores.map((row, alternative) =>
              row.map((score, column) => {
                const value = score.low + (score.high - score.low) * (column === criterion ? place(alternative) : 0.5);
                return { low: value, high: value };
              }),
            );
            const sums = midTotals({ ...decision, scores });
            return (sums[winner] ?? 0) - Math.max(...sums.filter((_, alternative) => alternative !== winner));
          };
          for (const { criterion, low, high } of drawTornado(decision)) {
            const column = decision.criteria.indexOf(criterion);
            const lead = leadWith(column, (alternative) => positions[alternative] ?? 0);
            expect(lead).toBeGreaterThanOrEqual(low - 1e-9);
            expect(lead).toBeLessThanOrEqual(high + 1e-9);
            expect(leadWith(column, (alternative) => (alternative === winner ? 0 : 1))).toBeCloseTo(low, 9);
            expect(leadWith(column, (alternative) => (alternative === winner ? 1 : 0))).toBeCloseTo(high, 9);
          }
        },
      ),
    );
  });
});
