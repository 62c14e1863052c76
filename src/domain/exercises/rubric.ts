import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';

/** The step at which one row of a rubric stands, as somebody rated it; 0 while nobody has. */
export type RubricStep = 0 | 1 | 2 | 3 | 4;

/** What of an exercise decides which level a rated rubric shows. */
type Rubric = {
  rubric: readonly { skill: SkillId }[];
  /** The level that step 3 in every row of a skill demonstrates. */
  shows: 2 | 3 | 4;
};

const asLevel = (level: number): AnchorLevel => {
  if (level <= 1) return 1;
  if (level <= 2) return 2;
  if (level <= 3) return 3;
  return level <= 4 ? 4 : 5;
};

/**
 * The level of each skill that a rated rubric demonstrates: what the exercise shows at step 3, moved by as many
 * levels as the lowest row of that skill stands above or below step 3, within 1 to 5. Null while a row is unrated.
 * What an item may carry of it is for the ledger to say (simulated work, backing).
 */
export function rateSkills(
  { rubric, shows }: Rubric,
  steps: readonly RubricStep[],
): { skill: SkillId; level: AnchorLevel }[] | null {
  const rated = rubric.map(({ skill }, row) => ({ skill, step: steps[row] ?? 0 }));
  if (rated.length === 0 || rated.some(({ step }) => step === 0)) return null;
  return [...new Set(rated.map(({ skill }) => skill))].map((skill) => {
    const lowest = Math.min(...rated.filter((row) => row.skill === skill).map(({ step }) => step));
    return { skill, level: asLevel(shows + lowest - 3) };
  });
}
