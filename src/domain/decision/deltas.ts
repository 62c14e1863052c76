import { at } from '#domain/members.ts';
import { tieTolerance, weightedSum } from './decision.ts';

/**
 * How much must be taken from one criterion's weight, the others staying as they are, for two
 * alternatives to tie. `delta` and `relative` (a fraction of that weight) are negative where weight must
 * be added. Both are `null` where the criterion does not tell the two apart, and `relative` where the
 * weight is zero. Infeasible: more than the whole weight would have to go.
 */
export type Delta = {
  pair: [number, number];
  criterion: number;
  delta: number | null;
  relative: number | null;
  feasible: boolean;
};

/**
 * Every delta, for each pair of alternatives and each criterion, by position.
 * Source: Triantaphyllou & Sánchez, Decision Sciences 28, 1997: δ = (P_j − P_i) / (a_jk − a_ik), feasible if δ ≤ W_k.
 */
export function findDeltas(weights: readonly number[], scores: readonly (readonly number[])[]): Delta[] {
  const sums = scores.map((row) => weightedSum(weights, row));
  return scores.flatMap((row, i) =>
    scores.slice(i + 1).flatMap((other, offset) => {
      const pair: [number, number] = [i, i + 1 + offset];
      const gap = at(sums, pair[1]) - at(sums, pair[0]);
      return weights.map((weight, criterion): Delta => ({
        pair,
        criterion,
        ...measure(weight, gap, at(other, criterion) - at(row, criterion)),
      }));
    }),
  );
}

function measure(weight: number, gap: number, edge: number): Pick<Delta, 'delta' | 'relative' | 'feasible'> {
  if (Math.abs(edge) <= tieTolerance) return { delta: null, relative: null, feasible: false };
  const delta = Math.abs(gap) <= tieTolerance ? 0 : gap / edge;
  return { delta, relative: weight > 0 ? delta / weight : null, feasible: delta <= weight + tieTolerance };
}
