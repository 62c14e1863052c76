import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import { bySkill, type Bars, type Framework } from '#domain/framework/target.ts';
import type { Profile } from '#domain/record/core.ts';

/** What a person aims at, as far as bars and weights depend on it. */
export type Target = Pick<Profile, 'level' | 'focus' | 'company' | 'preset'>;

const anchors: readonly AnchorLevel[] = [1, 2, 3, 4, 5];

/** The nearest level between 1 and 5. */
const clamp = (level: number): AnchorLevel => anchors.find((anchor) => anchor >= level) ?? 5;

/** Weight per skill: preset × focus factor × company factor, made to sum to one. */
function weightsFor(framework: Framework, target: Target): Record<SkillId, number> {
  const { weights } = framework.weights[target.preset];
  const focus = framework.focuses[target.focus].weightFactor;
  const company = framework.companies[target.company].weightFactor;
  const raw = bySkill((skill) => weights[skill].weight * (focus[skill] ?? 1) * (company[skill] ?? 1));
  const total = skillIds.reduce((sum, skill) => sum + raw[skill], 0);
  return bySkill((skill) => raw[skill] / total);
}

/**
 * Bars and weights for a target. The focus shifts a target by one, within 1 to 5;
 * a floor stays as the level has it, but never above the target.
 */
export function barsFor(framework: Framework, target: Target): Bars {
  const { bars } = framework.levels[target.level];
  const { barShift } = framework.focuses[target.focus];
  const weights = weightsFor(framework, target);
  return bySkill((skill) => {
    const { target: asked, floor } = bars[skill];
    const shifted = clamp(asked + (barShift[skill] ?? 0));
    return { target: shifted, floor: floor === undefined ? null : Math.min(floor, shifted), weight: weights[skill] };
  });
}
