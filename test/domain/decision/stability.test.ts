import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midTotals, type Decision } from '#domain/decision/decision.ts';
import { findWinner } from '#domain/decision/rank.ts';
import { findSingleFlip, findStability, findWinnersAlong, withWeight } from '#domain/decision/stability.ts';
import { normalize } from '#domain/decision/weights.ts';
import { decisionWith, rangedScore, sureDecision } from './arbitrary.ts';
import { sensitivityExample } from './worked-examples.ts';

const at = (decision: Decision, criterion: number, weight: number): Decision => ({
  ...decision,
  weights: withWeight(decision, criterion, weight),
});
const winnerAt = (decision: Decision, criterion: number, weight: number): number =>
  findWinner(at(decision, criterion, weight));

/** How far the alternative is behind the best one; zero when it is first. */
function behind(decision: Decision, alternative: number): number {
  const sums = midTotals(decision);
  return Math.max(...sums) - (sums[alternative] ?? 0);
}

const published = sureDecision(sensitivityExample.weights, sensitivityExample.matrix);

describe('the stability interval of a weight', () => {
  it('contains the weight, keeps the winner inside and loses it just outside', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), fc.double({ min: 0, max: 1, noNaN: true }), (decision, within) => {
        const winner = findWinner(decision);
        decision.criteria.forEach((_, criterion) => {
          const { low, high } = findStability(decision, criterion);
          const weight = decision.weights[criterion] ?? Number.NaN;
          expect(low).toBeLessThanOrEqual(weight);
          expect(high).toBeGreaterThanOrEqual(weight);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(behind(at(decision, criterion, low + (high - low) * within), winner)).toBeLessThan(1e-9);
          const outside = [low - 1e-6, high + 1e-6].filter((beyond) => beyond > 0 && beyond < 1);
          for (const beyond of outside) expect(behind(at(decision, criterion, beyond), winner)).toBeGreaterThan(1e-11);
        });
      }),
    );
  });

  it('is the same for weights of any size', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (decision, factor) => {
        const scaled = { ...decision, weights: normalize(decision.weights.map((weight) => weight * factor)) };
        decision.criteria.forEach((_, criterion) => {
          const [before, after] = [findStability(decision, criterion), findStability(scaled, criterion)];
          expect(after.low).toBeCloseTo(before.low, 9);
          expect(after.high).toBeCloseTo(before.high, 9);
        });
      }),
    );
  });

  it('agrees with a scan over the published decision', () => {
    sensitivityExample.weights.forEach((_, criterion) => {
      const { low, high } = findStability(published, criterion);
      for (let step = 0; step <= 2_000; step += 1) {
        const weight = step / 2_000;
        if (Math.min(Math.abs(weight - low), Math.abs(weight - high)) < 1e-9) continue;
        expect(winnerAt(published, criterion, weight) === 0).toBe(weight > low && weight < high);
      }
    });
  });

  it('lets the others share evenly where they have no proportions to keep', () => {
    const decision = sureDecision(
      [1, 0, 0],
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    );
    const { low, high } = findStability(decision, 0);
    expect(low).toBeCloseTo(1 / 3, 12);
    expect(high).toBe(1);
  });

  it('covers everything when there is one criterion or the winner dominates', () => {
    expect(findStability(sureDecision([1], [[0.2], [0.1]]), 0)).toEqual({ low: 0, high: 1 });
    expect(
      findStability(
        sureDecision(
          [1, 3],
          [
            [0.2, 0.8],
            [0.2, 0.8],
          ],
        ),
        1,
      ),
    ).toEqual({ low: 0, high: 1 });
  });
});

describe('the winners along a weight', () => {
  it('cover 0 to 1 without a gap and name who is first in each stretch', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        decision.criteria.forEach((_, criterion) => {
          const stretches = findWinnersAlong(decision, criterion);
          expect(stretches.map(({ from }) => from)).toEqual([0, ...stretches.slice(0, -1).map(({ to }) => to)]);
          expect(stretches.at(-1)?.to).toBe(1);
          for (const { from, to, winner } of stretches) {
            expect(
              behind(at(decision, criterion, (from + to) / 2), decision.alternatives.indexOf(winner)),
            ).toBeLessThan(1e-9);
          }
        });
      }),
    );
  });

  it('change exactly at the ends of the stability interval', () => {
    const stretch = findWinnersAlong(published, 2).find(({ winner }) => winner === 'A1');
    const { low, high } = findStability(published, 2);
    expect(stretch?.from).toBeCloseTo(low, 9);
    expect(stretch?.to).toBeCloseTo(high, 9);
  });
});

describe('the smallest change of one weight', () => {
  it('ends where the winner ties, and just beyond it the named alternative is first', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const flip = findSingleFlip(decision);
        if (flip === null) return;
        const criterion = decision.criteria.indexOf(flip.criterion);
        const successor = decision.alternatives.indexOf(flip.winner);
        const beyond = [flip.to - 1e-7, flip.to + 1e-7].map((weight) =>
          behind(at(decision, criterion, weight), successor),
        );
        expect(behind(at(decision, criterion, flip.to), findWinner(decision))).toBeLessThan(1e-9);
        expect(Math.min(...beyond)).toBeLessThan(1e-12);
      }),
    );
  });

  it('is no larger than any that a search over single weights finds, and missing only where there is none', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const winner = findWinner(decision);
        const flip = findSingleFlip(decision);
        const smallest = flip === null ? Infinity : Math.abs(flip.to - flip.from);
        const losing = decision.weights.flatMap((weight, criterion) =>
          Array.from({ length: 51 }, (_, step) => step / 50)
            .filter((moved) => behind(at(decision, criterion, moved), winner) > 1e-9)
            .map((moved) => Math.abs(moved - weight)),
        );
        expect(Math.min(...losing)).toBeGreaterThanOrEqual(smallest - 1e-9);
      }),
    );
  });

  it('is null where one alternative is better on everything', () => {
    expect(
      findSingleFlip(
        sureDecision(
          [1, 2],
          [
            [0.5, 0.9],
            [0.4, 0.8],
          ],
        ),
      ),
    ).toBeNull();
  });

  it('names the steeper of two challengers that tie at the same weight', () => {
    const scores = [
      [0.1, 0.85],
      [0.5, 0.45],
      [0.9, 0.05],
    ];
    const [rising, falling] = [
      sureDecision([1, 3], scores),
      sureDecision(
        [3, 1],
        scores.map((row) => row.toReversed()),
      ),
    ];
    const to = expect.closeTo(0.5, 12);
    expect(findSingleFlip(rising)).toEqual({ criterion: 'c1', from: 0.25, to, winner: 'A3' });
    expect(findSingleFlip(falling)).toEqual({ criterion: 'c1', from: 0.75, to, winner: 'A3' });
  });
});
