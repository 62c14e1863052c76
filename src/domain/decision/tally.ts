import { at, entry } from '#domain/members.ts';
import { tieTolerance } from './decision.ts';
import { rankInto } from './rank.ts';

/** Counts over draws of weights and totals; `record` adds to it. Rows are alternatives. */
export type Tally = {
  readonly alternatives: number;
  readonly criteria: number;
  draws: number;
  /** Draws with a tie at the top. */
  tiedFirst: number;
  /** How often each alternative took each rank. */
  readonly ranks: Float64Array;
  /** How often the row was strictly above the column. */
  readonly wins: Float64Array;
  /** Sums of the weights under which each alternative was first. */
  readonly weightsWhenFirst: Float64Array;
  readonly order: Int32Array;
};

export function openTally(alternatives: number, criteria: number): Tally {
  return {
    alternatives,
    criteria,
    draws: 0,
    tiedFirst: 0,
    ranks: new Float64Array(alternatives * alternatives),
    wins: new Float64Array(alternatives * alternatives),
    weightsWhenFirst: new Float64Array(alternatives * criteria),
    order: new Int32Array(alternatives),
  };
}

const add = (counts: Float64Array, place: number, amount: number): void => {
  counts[place] = entry(counts, place) + amount;
};

/** Counts one draw. Tied alternatives take the ranks in the order in which they were given. */
export function record(tally: Tally, weights: Float64Array, totals: Float64Array): void {
  const { alternatives, criteria, order } = tally;
  rankInto(totals, order);
  tally.draws += 1;
  for (let place = 0; place < alternatives; place += 1) {
    const above = entry(order, place);
    add(tally.ranks, above * alternatives + place, 1);
    for (let lower = place + 1; lower < alternatives; lower += 1) {
      const below = entry(order, lower);
      if (entry(totals, above) - entry(totals, below) > tieTolerance) add(tally.wins, above * alternatives + below, 1);
      else if (place === 0 && lower === 1) tally.tiedFirst += 1;
    }
  }
  const first = entry(order, 0) * criteria;
  for (let criterion = 0; criterion < criteria; criterion += 1)
    add(tally.weightsWhenFirst, first + criterion, entry(weights, criterion));
}

const rowsOf = (counts: Float64Array, width: number, divisor: number): number[][] =>
  Array.from({ length: counts.length / width }, (_, row) =>
    Array.from(counts.subarray(row * width, (row + 1) * width), (count) => count / divisor),
  );

/** SMAA-2 measures of a tally, as shares of its draws. Source: Lahdelma & Salminen, Operations Research 49, 2001. */
export type TallySummary = {
  /** A row for each alternative: its share of rank 1, 2, … Rows and columns sum to one. */
  acceptability: number[][];
  /** The share of draws in which the row is strictly above the column; what both lack to one are ties. */
  pairwiseWins: number[][];
  /** The mean of the weights under which each alternative is first; `null` for one that never is. */
  centralWeights: (number[] | null)[];
  /** The share of draws with a tie at the top, which the order of the alternatives decided. */
  tiedFirst: number;
};

export function summarize(tally: Tally): TallySummary {
  const { alternatives, criteria, draws } = tally;
  const sums = rowsOf(tally.weightsWhenFirst, criteria, 1);
  const firsts = Array.from({ length: alternatives }, (_, row) => at(tally.ranks, row * alternatives));
  return {
    acceptability: rowsOf(tally.ranks, alternatives, draws),
    pairwiseWins: rowsOf(tally.wins, alternatives, draws),
    centralWeights: sums.map((row, alternative) =>
      at(firsts, alternative) > 0 ? row.map((sum) => sum / at(firsts, alternative)) : null,
    ),
    tiedFirst: tally.tiedFirst / draws,
  };
}

/** Shannon entropy of shares, in bits: 0 where one has all, log₂ n where n share evenly. */
export function measureEntropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
}

/**
 * Standard error of a share seen in `draws` independent draws, √(p(1 − p)/n). A share of 0 or 1 counts
 * as one draw away from it, since no number of draws makes it certain.
 */
export function standardError(share: number, draws: number): number {
  const floor = Math.min(0.5, 1 / draws);
  const kept = Math.min(1 - floor, Math.max(floor, share));
  return Math.sqrt((kept * (1 - kept)) / draws);
}
