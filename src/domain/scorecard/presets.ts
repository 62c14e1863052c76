import { weightPresets, type Framework, type WeightPreset } from '#domain/framework/target.ts';
import { barsFor, type Target } from './bars.ts';
import { nearestLevel, viewLevels, type NearestLevel } from './levels.ts';
import { leftOpen, type LeftOpen } from './open.ts';
import { knownGaps, standAgainst, sumUp, type LevelsBySkill, type Overall, type SkillStanding } from './standing.ts';
import { judge, type Verdict } from './verdict.ts';

/** The result under a set of weights. Bars do not depend on the preset; weights, gaps and sums do. */
export type PresetView = {
  preset: WeightPreset;
  chosen: boolean;
  overall: Overall;
  /** What stands in place of the overall while too little is rated. */
  open: LeftOpen | null;
  verdict: Verdict['state'];
  nearest: NearestLevel;
  /** Rated skills with a gap, the one that matters most under this preset first. */
  gapOrder: SkillStanding['id'][];
  weights: { id: SkillStanding['id']; weight: number }[];
};

/** The result under each preset, the chosen one marked, so that a page can show what another would change. */
export function viewPresets(framework: Framework, target: Target, levels: LevelsBySkill): PresetView[] {
  return weightPresets.map((preset) => {
    const under = { ...target, preset };
    const standings = standAgainst(barsFor(framework, under), levels);
    return {
      preset,
      chosen: preset === target.preset,
      overall: sumUp(standings),
      open: leftOpen(standings),
      verdict: judge(standings).verdict.state,
      nearest: nearestLevel(viewLevels(framework, under, levels)),
      gapOrder: knownGaps(standings).map(({ id }) => id),
      weights: standings.map(({ id, weight }) => ({ id, weight })),
    };
  });
}
