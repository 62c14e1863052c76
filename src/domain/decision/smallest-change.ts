import { at } from '#domain/members.ts';
import { middles, midTotals, tieTolerance, type Decision } from './decision.ts';
import { findWinner } from './rank.ts';

/** Weights at which the winner ties; `distance` is Σ |new − old| over them, 0 to 2, and just beyond, `winner` is first. */
export type OverallFlip = { weights: number[]; distance: number; winner: string };

/**
 * The smallest change of all weights together, by the sum of absolute changes, that puts another
 * alternative first; `null` where no weights can. Exact. The weights under which the winner loses are
 * the union over challengers of those under which that challenger is ahead, so the nearest of the
 * nearest points is the answer. Between equally near ones the earlier challenger is named.
 */
export function findOverallFlip(decision: Decision): OverallFlip | null {
  const leader = findWinner(decision);
  const scores = middles(decision);
  const sums = midTotals(decision);
  const flips = decision.alternatives.flatMap((winner, challenger): OverallFlip[] => {
    if (challenger === leader) return [];
    const edges = at(scores, challenger).map((score, criterion) => score - at(at(scores, leader), criterion));
    const reached = shiftWeight(decision.weights, edges, at(sums, leader) - at(sums, challenger));
    return reached === null ? [] : [{ ...reached, winner }];
  });
  return flips.reduce<OverallFlip | null>(
    (least, flip) => (least === null || flip.distance < least.distance - tieTolerance ? flip : least),
    null,
  );
}

/**
 * Moves the least weight that closes a gap. `edges` are the challenger's leads by criterion. This linear
 * program over the simplex is a transport with one best destination, the challenger's best criterion, and
 * its cheapest sources are the challenger's worst criteria first: the greedy order solves it exactly.
 */
function shiftWeight(
  weights: readonly number[],
  edges: readonly number[],
  gap: number,
): { weights: number[]; distance: number } | null {
  const best = Math.max(...edges);
  if (best <= tieTolerance) return null;
  const target = edges.indexOf(best);
  const moved = [...weights];
  let missing = Math.max(0, gap);
  let mass = 0;
  for (const [edge, source] of edges.map((edge, source) => [edge, source] as const).toSorted(([a], [b]) => a - b)) {
    // A rest that only rounding left would otherwise be carried by edges that only rounding tells apart.
    if (missing <= tieTolerance || best - edge <= tieTolerance) break;
    const taken = Math.min(at(weights, source), missing / (best - edge));
    moved[source] = at(moved, source) - taken;
    missing -= taken * (best - edge);
    mass += taken;
  }
  moved[target] = at(moved, target) + mass;
  return { weights: moved, distance: 2 * mass };
}
