import type { SkillId } from '#domain/framework/ids.ts';
import { bySkill, targetLevels, type Framework, type TargetLevel } from '#domain/framework/target.ts';
import type { Backing } from '#domain/ledger/backing.ts';
import type { SkillExplanation } from '#domain/ledger/explain.ts';
import type { Readiness } from './assess.ts';
import { barsFor } from './bars.ts';
import { missedFloors, rankGaps, standAgainst, type SkillStanding } from './standing.ts';
import { isReached } from './verdict.ts';

/** What a supported level rests on: the backing of the item that carries it, else the self-rating alone, else nothing. */
export type StandsOn = Exclude<Backing, 'none'> | 'self-rating' | 'nothing';

/** All skills held against the bars of one level. */
export type StageView = {
  level: TargetLevel;
  reached: boolean;
  /** In framework order. */
  standings: SkillStanding[];
  /** Skills whose supported level meets the bar, in framework order. */
  met: SkillId[];
  /** Must-haves below their floor. */
  floors: SkillId[];
  /** Skills below the bar, the one that matters most first. */
  gaps: SkillStanding[];
};

/** What carries the supported level of a skill. */
export function standsOn({ rule, best, carries }: Pick<SkillExplanation, 'rule' | 'best' | 'carries'>): StandsOn {
  if (rule === 'nothing-known') return 'nothing';
  const backing = carries.find(({ id }) => id === best)?.backed.backing ?? 'none';
  return backing === 'none' ? 'self-rating' : backing;
}

/** The person’s levels, as the scorecard assessed them, held against the bars of every level, lowest first. */
export function viewStages(
  framework: Framework,
  { target, explanations }: Pick<Readiness, 'target' | 'explanations'>,
): StageView[] {
  const levels = bySkill((skill) => {
    const { claimed, supported, best } = explanations[skill];
    return { claimed, supported, backed: best !== null };
  });
  return targetLevels.map((level) => {
    const standings = standAgainst(barsFor(framework, { ...target, level }), levels);
    return {
      level,
      reached: isReached(standings),
      standings,
      met: standings.filter(({ gapKind }) => gapKind === null).map(({ id }) => id),
      floors: missedFloors(standings).map(({ id }) => id),
      gaps: rankGaps(standings),
    };
  });
}
