import { at } from '#domain/members.ts';
import { middle, midTotals, tieTolerance, type Decision } from './decision.ts';
import { findWinner, rank } from './rank.ts';

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

/** Where one criterion alone can put another alternative first: who, and how far behind the winner then is. */
export type RangeFlip = { criterion: string; rival: string; behind: number };

/** The criteria whose ranges can flip the winner, in the order of the tornado. */
export function findRangeFlips(decision: Decision): RangeFlip[] {
  return drawTornado(decision)
    .filter(({ flips }) => flips)
    .map(({ criterion, low }) => {
      const reach = reachOn(decision, decision.criteria.indexOf(criterion), 'high');
      return { criterion, rival: at(decision.alternatives, at(rank(withoutWinner(decision, reach)), 0)), behind: -low };
    });
}

/** The smallest and the largest lead: the winner at one end of its range and all others at the opposite end of theirs. */
function swingLead(decision: Decision, criterion: number): [number, number] {
  const winner = findWinner(decision);
  const [lows, highs] = [reachOn(decision, criterion, 'low'), reachOn(decision, criterion, 'high')];
  const best = (reach: readonly number[]) => Math.max(...withoutWinner(decision, reach));
  return [at(lows, winner) - best(highs), at(highs, winner) - best(lows)];
}

/** Mid totals with every score on one criterion at that end of its range. */
function reachOn(decision: Decision, criterion: number, end: 'low' | 'high'): number[] {
  const weight = at(decision.weights, criterion);
  return midTotals(decision).map((sum, alternative) => {
    const score = at(at(decision.scores, alternative), criterion);
    return sum + weight * (score[end] - middle(score));
  });
}

function withoutWinner(decision: Decision, sums: readonly number[]): number[] {
  const winner = findWinner(decision);
  return sums.map((sum, alternative) => (alternative === winner ? -Infinity : sum));
}
