import { at, entry } from '#domain/members.ts';
import { middles, midTotals, tieTolerance, type Decision } from './decision.ts';

/**
 * Positions of the totals, best first. Tied totals keep the order in which they were given; of three
 * totals, two that tie with the third tie with each other, so that the order never depends on rounding.
 */
export function rank(totals: readonly number[]): number[] {
  const order = new Int32Array(totals.length);
  rankInto(Float64Array.from(totals), order);
  return [...order];
}

/** `rank` into a list that is used again, for the many draws of a simulation. */
export function rankInto(totals: Float64Array, order: Int32Array): void {
  sortByTotal(totals, order);
  let tiedFrom = 0;
  let above = entry(totals, entry(order, 0));
  for (let place = 1; place < order.length; place += 1) {
    const total = entry(totals, entry(order, place));
    if (above - total > tieTolerance) tiedFrom = place;
    else sortTied(order, tiedFrom, place);
    above = total;
  }
}

function sortByTotal(totals: Float64Array, order: Int32Array): void {
  for (let moved = 0; moved < order.length; moved += 1) {
    const total = entry(totals, moved);
    let to = moved;
    for (; to > 0 && entry(totals, entry(order, to - 1)) < total; to -= 1) order[to] = entry(order, to - 1);
    order[to] = moved;
  }
}

/** Moves the alternative at `place` in front of those it ties with that were given later. */
function sortTied(order: Int32Array, tiedFrom: number, place: number): void {
  const moved = entry(order, place);
  let to = place;
  for (; to > tiedFrom && entry(order, to - 1) > moved; to -= 1) order[to] = entry(order, to - 1);
  order[to] = moved;
}

/** The position of the alternative that is first by mid totals. */
export const findWinner = (decision: Decision): number => at(rank(midTotals(decision)), 0);

/**
 * One alternative at least as good as another on every criterion and better on one, so that no weights
 * can put it behind: `whatever-the-scores` over the whole ranges, `at-mid-scores` by their middles only.
 */
export type Dominance = { better: string; worse: string; holds: 'whatever-the-scores' | 'at-mid-scores' };

/** Every dominance among the alternatives, in their order. */
export function findDominance(decision: Decision): Dominance[] {
  const { alternatives, scores } = decision;
  const mids = middles(decision);
  const lows = scores.map((row) => row.map(({ low }) => low));
  const highs = scores.map((row) => row.map(({ high }) => high));
  return alternatives.flatMap((better, a) =>
    alternatives.flatMap((worse, b): Dominance[] => {
      if (dominates(at(lows, a), at(highs, b))) return [{ better, worse, holds: 'whatever-the-scores' }];
      return dominates(at(mids, a), at(mids, b)) ? [{ better, worse, holds: 'at-mid-scores' }] : [];
    }),
  );
}

function dominates(scores: readonly number[], others: readonly number[]): boolean {
  const leads = scores.map((score, criterion) => score - at(others, criterion));
  return leads.every((lead) => lead >= -tieTolerance) && leads.some((lead) => lead > tieTolerance);
}
