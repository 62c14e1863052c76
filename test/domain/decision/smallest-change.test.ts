import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midTotals, type Decision } from '#domain/decision/decision.ts';
import { findWinner } from '#domain/decision/rank.ts';
import { findOverallFlip } from '#domain/decision/smallest-change.ts';
import { findSingleFlip, withWeight } from '#domain/decision/stability.ts';
import { normalize } from '#domain/decision/weights.ts';
import { decisionWith, rangedScore, sureDecision } from './arbitrary.ts';

const distance = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, weight, place) => sum + Math.abs(weight - (b[place] ?? 0)), 0);

const loses = (decision: Decision, weights: readonly number[]): boolean => {
  const sums = midTotals({ ...decision, weights });
  return Math.max(...sums) - (sums[findWinner(decision)] ?? 0) > 1e-9;
};

/** Every weight vector whose entries are multiples of 1/steps. */
function gridOf(count: number, steps: number): number[][] {
  if (count === 1) return [[1]];
  const split = (left: number, parts: number): number[][] =>
    parts === 1
      ? [[left]]
      : Array.from({ length: left + 1 }, (_, first) =>
          split(left - first, parts - 1).map((rest) => [first, ...rest]),
        ).flat();
  return split(steps, count).map((parts) => parts.map((part) => part / steps));
}

/**
 * The same minimum by another road: a linear program has a solution at a vertex, and with the change split
 * into what is taken and given, a vertex moves weight between criteria of which at most one is cut short.
 * So it tries every set of emptied sources, every partial source and every target.
 */
function searchVertices(decision: Decision): number {
  const winner = findWinner(decision);
  const sums = midTotals(decision);
  const count = decision.criteria.length;
  const mids = decision.scores.map((row) => row.map(({ low, high }) => (low + high) / 2));
  let least = Infinity;
  decision.alternatives.forEach((_, challenger) => {
    if (challenger === winner) return;
    const edge = (criterion: number) => (mids[challenger]?.[criterion] ?? 0) - (mids[winner]?.[criterion] ?? 0);
    const gap = (sums[winner] ?? 0) - (sums[challenger] ?? 0);
    for (let target = 0; target < count; target += 1) {
      if (edge(target) <= 1e-12) continue;
      if (gap <= 1e-12) least = 0;
      for (let emptied = 0; emptied < 2 ** count; emptied += 1) {
        const sources = decision.criteria
          .map((__, criterion) => criterion)
          .filter((criterion) => (emptied >> criterion) % 2 === 1 && criterion !== target);
        const mass = sources.reduce((sum, source) => sum + (decision.weights[source] ?? 0), 0);
        const gained = sources.reduce(
          (sum, source) => sum + (decision.weights[source] ?? 0) * (edge(target) - edge(source)),
          0,
        );
        if (gained >= gap - 1e-12) least = Math.min(least, 2 * mass);
        for (let partial = 0; partial < count; partial += 1) {
          if (sources.includes(partial) || edge(partial) >= edge(target)) continue;
          const taken = (gap - gained) / (edge(target) - edge(partial));
          if (taken >= 0 && taken <= (decision.weights[partial] ?? 0) + 1e-12)
            least = Math.min(least, 2 * (mass + taken));
        }
      }
    }
  });
  return least;
}

describe('the smallest change of all weights', () => {
  it('leads to weights that sum to one, lie at the stated distance and make the named challenger tie', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const flip = findOverallFlip(decision);
        if (flip === null) return;
        const sums = midTotals({ ...decision, weights: flip.weights });
        expect(flip.weights.every((weight) => weight >= 0)).toBe(true);
        expect(flip.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(distance(flip.weights, decision.weights)).toBeCloseTo(flip.distance, 9);
        expect(sums[decision.alternatives.indexOf(flip.winner)]).toBeCloseTo(sums[findWinner(decision)] ?? 0, 9);
        expect(loses(decision, flip.weights)).toBe(false);
      }),
    );
  });

  it('goes on, past the tie, to weights under which the winner is no longer first', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const flip = findOverallFlip(decision);
        if (flip === null) return;
        const winner = findWinner(decision);
        const challenger = decision.alternatives.indexOf(flip.winner);
        const mid = (row: number, column: number) => {
          const score = decision.scores[row]?.[column];
          return score === undefined ? Number.NaN : (score.low + score.high) / 2;
        };
        const edges = decision.criteria.map((_, criterion) => mid(challenger, criterion) - mid(winner, criterion));
        const best = edges.indexOf(Math.max(...edges));
        const beyond = flip.weights.map((weight, criterion) => weight * (1 - 1e-4) + (criterion === best ? 1e-4 : 0));
        expect(loses(decision, beyond)).toBe(true);
      }),
    );
  });

  it('is never undercut by any weights on a grid over all of them', () => {
    const grids = new Map([1, 2, 3, 4].map((count) => [count, gridOf(count, 20)]));
    fc.assert(
      fc.property(
        decisionWith(rangedScore).filter(({ criteria }) => criteria.length <= 4),
        (decision) => {
          const grid = grids.get(decision.criteria.length) ?? [];
          const flip = findOverallFlip(decision);
          const found = grid
            .filter((weights) => loses(decision, weights))
            .map((weights) => distance(weights, decision.weights));
          const nearest = Math.min(...found);
          expect(nearest).toBeGreaterThanOrEqual((flip?.distance ?? Infinity) - 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('equals the best vertex of the linear program, found by trying them all', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const searched = searchVertices(decision);
        const flip = findOverallFlip(decision);
        expect(flip?.distance ?? Infinity).toBeCloseTo(searched, 9);
      }),
    );
  });

  it('is not undercut by changes in random directions', () => {
    fc.assert(
      fc.property(
        decisionWith(rangedScore),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (decision, direction, share) => {
          const flip = findOverallFlip(decision);
          const toward = direction.slice(0, decision.criteria.length);
          fc.pre(toward.some((weight) => weight > 0));
          const target = normalize(toward);
          const moved = decision.weights.map((weight, place) => weight * (1 - share) + (target[place] ?? 0) * share);
          const reached = loses(decision, moved) ? distance(moved, decision.weights) : Infinity;
          expect(reached).toBeGreaterThanOrEqual((flip?.distance ?? Infinity) - 1e-9);
        },
      ),
    );
  });

  it('is no longer than the smallest change of a single weight', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const single = findSingleFlip(decision);
        if (single === null) return;
        const weights = withWeight(decision, decision.criteria.indexOf(single.criterion), single.to);
        expect(findOverallFlip(decision)?.distance).toBeLessThanOrEqual(distance(weights, decision.weights) + 1e-9);
      }),
    );
  });

  it('takes from where it costs most first: worked by hand', () => {
    // A2 trails by 0.5 × 0.4 + 0.3 × 0.1 − 0.2 × 0.6 = 0.11, and each unit moved from c1 to c3 gains 1.
    const flip = findOverallFlip(
      sureDecision(
        [5, 3, 2],
        [
          [0.7, 0.5, 0.2],
          [0.3, 0.4, 0.8],
        ],
      ),
    );
    expect(flip?.winner).toBe('A2');
    expect(flip?.distance).toBeCloseTo(0.22, 12);
    [0.39, 0.3, 0.31].forEach((weight, criterion) => expect(flip?.weights[criterion]).toBeCloseTo(weight, 12));
  });

  it('is not misled by edges that differ only by rounding', () => {
    // 0.2 − 0.1 and 0.9 − 0.8 are equal, but not in binary fractions; 0.6 − 0.5 closes the gap from c3.
    const decision = sureDecision(
      [5, 1, 7],
      [
        [0.1, 0.8, 0.6],
        [0.2, 0.9, 0.5],
      ],
    );
    expect(findOverallFlip(decision)).toMatchObject({ winner: 'A2', distance: expect.closeTo(1 / 13, 12) });
  });

  it('is null where no weights put another alternative first', () => {
    expect(
      findOverallFlip(
        sureDecision(
          [1, 1],
          [
            [0.5, 0.5],
            [0.5, 0.4],
          ],
        ),
      ),
    ).toBeNull();
  });
});
