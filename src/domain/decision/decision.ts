import { at } from '#domain/members.ts';

/** A score between a worst and a best case; both ends are the same where the person is sure. */
export type Interval = { readonly low: number; readonly high: number };

/** The ends of a criterion's fixed scale: `min` is its worst anchor and `max` its best. */
export type Scale = { readonly min: number; readonly max: number };

/**
 * Alternatives scored on criteria, ready for the additive value model.
 * `weights` sum to one, in the order of `criteria`; `scores` hold a row for each alternative and a
 * column for each criterion, on 0 (worst anchor) to 1 (best anchor).
 */
export type Decision = {
  readonly alternatives: readonly string[];
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  readonly scores: readonly (readonly Interval[])[];
};

/** Totals no further apart than this count as tied: it covers rounding in the last digits and nothing a person could mean. */
export const tieTolerance = 1e-12;

/** A score on 0–1 of its scale. The scale is fixed beforehand, so no other alternative can move it. */
export function onScale(score: Interval, { min, max }: Scale): Interval {
  return { low: (score.low - min) / (max - min), high: (score.high - min) / (max - min) };
}

export const middle = ({ low, high }: Interval): number => low + (high - low) / 2;

/** Every score at the middle of its range. */
export const middles = (decision: Decision): number[][] => decision.scores.map((row) => row.map(middle));

/** Σ weight × score over the criteria, for one alternative. */
export function weightedSum(weights: readonly number[], scores: readonly number[]): number {
  return weights.reduce((sum, weight, criterion) => sum + weight * at(scores, criterion), 0);
}

/** The additive value of one alternative with every score at its worst, its middle and its best. */
export type Total = { low: number; mid: number; high: number };

/** Totals in the order of the alternatives, on 0–1. */
export function totals({ weights, scores }: Decision): Total[] {
  const sum = (row: readonly Interval[], of: (score: Interval) => number) => weightedSum(weights, row.map(of));
  return scores.map((row) => ({
    low: sum(row, ({ low }) => low),
    mid: sum(row, middle),
    high: sum(row, ({ high }) => high),
  }));
}

export const midTotals = (decision: Decision): number[] => totals(decision).map(({ mid }) => mid);

/** The same decision among some of its alternatives, in their order. */
export function among(decision: Decision, keep: (alternative: string) => boolean): Decision {
  return {
    ...decision,
    alternatives: decision.alternatives.filter(keep),
    scores: decision.scores.filter((_, alternative) => keep(at(decision.alternatives, alternative))),
  };
}
