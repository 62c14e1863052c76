import type { SkillId } from '#domain/framework/skill.ts';
import { supportAlone } from '#domain/ledger/explain.ts';
import { reach, type SkillStanding } from './standing.ts';
import { tooLittleRated } from './verdict.ts';

/** Lowest and highest value that is left open, 0 to 1. */
export type Range = { from: number; to: number };

/** An unrated skill is between the first anchor and its bar. */
const lowestOpen = 1;

/**
 * The range of the overall that unrated skills leave open: each counts once as level 1 and once as its bar
 * (for the supported overall, as the 2 that a rating reaches alone, where the bar is higher).
 */
export function openRange(standings: readonly SkillStanding[]): { claimed: Range; supported: Range } {
  const sum = (level: (standing: SkillStanding) => number): number =>
    standings.reduce((total, one) => total + one.weight * reach(Math.min(level(one), one.target), one.target), 0);
  return {
    claimed: {
      from: sum(({ claimed, supported }) => claimed ?? supported ?? lowestOpen),
      to: sum(({ claimed, target }) => claimed ?? target),
    },
    supported: {
      from: sum(({ supported }) => supported ?? lowestOpen),
      to: sum(({ supported }) => supported ?? supportAlone(5)),
    },
  };
}

/** What stands in place of an overall and of a verdict while too little is rated. `weight` is the share that is open, 0 to 1. */
export type LeftOpen = { skills: SkillId[]; weight: number; claimed: Range; supported: Range };

/** What unrated skills leave open; null where enough is rated for a verdict. */
export function leftOpen(standings: readonly SkillStanding[]): LeftOpen | null {
  const open = tooLittleRated(standings);
  return open && { ...open, ...openRange(standings) };
}
