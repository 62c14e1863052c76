import { seeded, type Random } from '#domain/random.ts';
import { at, entry } from '#domain/members.ts';
import { type Decision } from './decision.ts';

/**
 * `stated`: the decision's own weights in every draw. `uniform`: all weights equally likely, for when
 * nothing is known about them. `around`: nine tenths of all weight as stated, one tenth drawn uniformly.
 * Scores are drawn evenly over their ranges in all.
 */
export type WeightChoice = 'stated' | 'around' | 'uniform';

/** The share of all weight that `around` draws anew. Editorial: the amount of moved weight that makes a verdict fragile. */
const aroundShare = 0.1;

/** What is drawn: the decision's scores over their ranges, and weights as chosen, by one seed. */
export type SamplePlan = { readonly decision: Decision; readonly seed: number; readonly weights: WeightChoice };

/** One draw of weights and scores, written over by the next. Scores stand row after row. */
export type Sample = {
  readonly cells: readonly Cell[];
  readonly chance: Random | null;
  readonly cuts: Float64Array;
  /** Weights that a draw keeps, before what is drawn is added. */
  readonly kept: Float64Array;
  readonly drawnShare: number;
  readonly weights: Float64Array;
  readonly scores: Float64Array;
  readonly totals: Float64Array;
};

/** A score that is not sure, with its own stream of chance. */
type Cell = { readonly place: number; readonly low: number; readonly width: number; readonly chance: Random };

/** Streams are keyed by the names of alternative and criterion, so that adding an alternative leaves the draws of the others as they were. */
export function openSample({ decision, seed, weights }: SamplePlan): Sample {
  const { alternatives, criteria } = decision;
  const scores = decision.scores.flat();
  const cells = scores.flatMap(({ low, high }, place): Cell[] => {
    const [row, column] = [Math.floor(place / criteria.length), place % criteria.length];
    return high > low
      ? [{ place, low, width: high - low, chance: seeded(seed, 'score', at(alternatives, row), at(criteria, column)) }]
      : [];
  });
  const drawnShare = weights === 'uniform' ? 1 : aroundShare;
  return {
    cells,
    chance: weights === 'stated' ? null : seeded(seed, 'weights'),
    kept: Float64Array.from(decision.weights, (weight) => weight * (1 - drawnShare)),
    drawnShare,
    cuts: new Float64Array(criteria.length - 1),
    weights: Float64Array.from(decision.weights),
    scores: Float64Array.from(scores, ({ low }) => low),
    totals: new Float64Array(alternatives.length),
  };
}

/** Draws every score that is not sure. */
export function drawScores({ cells, scores }: Sample): void {
  for (const { place, low, width, chance } of cells) scores[place] = low + width * chance();
}

/**
 * Draws weights, where they are not the stated ones. The gaps between sorted even draws are uniform on the simplex, with
 * no logarithm whose last digit could differ between machines.
 */
export function drawWeights({ chance, cuts, kept, drawnShare, weights }: Sample): void {
  if (chance === null) return;
  for (let cut = 0; cut < cuts.length; cut += 1) cuts[cut] = chance();
  cuts.sort();
  let previous = 0;
  for (let cut = 0; cut < cuts.length; cut += 1) {
    weights[cut] = entry(kept, cut) + drawnShare * (entry(cuts, cut) - previous);
    previous = entry(cuts, cut);
  }
  weights[cuts.length] = entry(kept, cuts.length) + drawnShare * (1 - previous);
}

/** Totals of the draw under the given weights. */
export function addUp({ scores, totals }: Sample, weights: Float64Array): void {
  let place = 0;
  for (let alternative = 0; alternative < totals.length; alternative += 1) {
    let sum = 0;
    for (let criterion = 0; criterion < weights.length; criterion += 1) {
      sum += entry(weights, criterion) * entry(scores, place);
      place += 1;
    }
    totals[alternative] = sum;
  }
}
