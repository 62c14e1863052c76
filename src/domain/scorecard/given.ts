import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import type { Rating } from '#domain/record/core.ts';

/** The level that each answered quick question stands for. */
export type QuickAnswers = Partial<Record<SkillId, AnchorLevel>>;

/** What the answers and the ratings say of each skill. A rating given on the anchors stands before an answer. */
export function levelsGiven(answers: QuickAnswers, ratings: readonly Rating[]): QuickAnswers {
  const rated = (which: readonly Rating[]): QuickAnswers =>
    Object.fromEntries(which.map(({ id, level }) => [id, level]));
  return { ...rated(ratings), ...answers, ...rated(ratings.filter(({ from }) => from === 'anchors')) };
}
