import { targetLevels, type Framework, type TargetLevel } from '#domain/framework/target.ts';
import { barsFor, type Target } from './bars.ts';
import { leftOpen, type LeftOpen } from './open.ts';
import {
  backedWeight,
  knownGaps,
  missedFloors,
  standAgainst,
  sumUp,
  type LevelsBySkill,
  type MissedFloor,
  type Overall,
  type SkillStanding,
} from './standing.ts';
import { isReached } from './verdict.ts';

/** How many of the biggest gaps stand beside a level. */
const gapsShown = 3;

/** How one level of the role looks from where the person stands. */
export type LevelView = {
  level: TargetLevel;
  reached: boolean;
  overall: Overall;
  /** What stands in place of the overall while too little is rated. */
  open: LeftOpen | null;
  missedFloors: MissedFloor[];
  /** Share of the weight, 0 to 1, that items of evidence carry. */
  backedWeight: number;
  /** Of the skills that are rated or evidenced. */
  biggestGaps: SkillStanding[];
};

/** The nearest realistic level; `reached` is false where not even entry is reached. */
export type NearestLevel = { level: TargetLevel; reached: boolean };

/** All four levels with the same focus, company and preset, lowest first. */
export function viewLevels(framework: Framework, target: Target, levels: LevelsBySkill): LevelView[] {
  return targetLevels.map((level) => {
    const standings = standAgainst(barsFor(framework, { ...target, level }), levels);
    return {
      level,
      reached: isReached(standings),
      overall: sumUp(standings),
      open: leftOpen(standings),
      missedFloors: missedFloors(standings),
      backedWeight: backedWeight(standings),
      biggestGaps: knownGaps(standings).slice(0, gapsShown),
    };
  });
}

/** The highest level that is reached by the rule of `isReached`, else entry, not reached. */
export function nearestLevel(views: readonly LevelView[]): NearestLevel {
  const highest = views.findLast((view) => view.reached);
  return highest ? { level: highest.level, reached: true } : { level: 'entry', reached: false };
}
