import type { SkillId } from '#domain/framework/skill.ts';
import type { AssessedSkill } from '#domain/scorecard/assess.ts';
import type { Interval } from './decision.ts';

/** A range that the scorecard suggests, 0 to 100, and the skills it comes from. Only a person's acceptance makes it a score. */
export type Suggestion = Interval & { skills: SkillId[] };

/**
 * Suggests how a criterion about oneself could be scored for a TPM role: the mean of level ÷ bar over the
 * criterion's skills, at most 100, from the lower to the higher of what is supported and what is claimed,
 * to the nearest five. Skills without a rating are left out; `null` where none is left.
 */
export function suggestScore(skills: readonly SkillId[], standings: readonly AssessedSkill[]): Suggestion | null {
  const known = standings.flatMap(({ id, supported, claimed, target }) =>
    skills.includes(id) && supported !== null && claimed !== null
      ? [{ id, low: Math.min(supported, claimed) / target, high: Math.max(supported, claimed) / target }]
      : [],
  );
  if (known.length === 0) return null;
  const mean = (of: 'low' | 'high') =>
    Math.round((known.reduce((sum, one) => sum + Math.min(1, one[of]), 0) / known.length) * 20) * 5;
  return { low: mean('low'), high: mean('high'), skills: known.map(({ id }) => id) };
}
