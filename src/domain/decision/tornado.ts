import { at, middle, midTotals, tieTolerance, type Decision } from './decision.ts';
import { findWinner } from './rank.ts';

/**
 * The winner's lead over the best of the others, in total points, while the scores on one criterion go
 * anywhere in their ranges and all other scores stay at their middles. `flips`: at `low` another is first.
 */
export type Bar = { criterion: string; low: number; high: number; flips: boolean };

/** One bar for each criterion, the widest first; equal ones in the order of the criteria. */
export function drawTornado(decision: Decision): Bar[] {
  const bars = decision.criteria.map((criterion, position): Bar => {
    const [low, high] = swingLead(decision, position);
    return { criterion, low, high, flips: low < -tieTolerance };
  });
  return bars.toSorted((a, b) => {
    const difference = b.high - b.low - (a.high - a.low);
    return Math.abs(difference) > tieTolerance ? difference : 0;
  });
}

/** The smallest and the largest lead: the winner at one end of its range and all others at the opposite end of theirs. */
function swingLead(decision: Decision, criterion: number): [number, number] {
  const sums = midTotals(decision);
  const weight = at(decision.weights, criterion);
  const winner = findWinner(decision);
  const reach = (alternative: number, end: 'low' | 'high') => {
    const score = at(at(decision.scores, alternative), criterion);
    return at(sums, alternative) + weight * (score[end] - middle(score));
  };
  const rivals = sums.map((_, alternative) => alternative).filter((alternative) => alternative !== winner);
  const best = (end: 'low' | 'high') => Math.max(...rivals.map((rival) => reach(rival, end)));
  return [reach(winner, 'low') - best('high'), reach(winner, 'high') - best('low')];
}
