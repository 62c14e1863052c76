import type { SkillId } from '#domain/framework/ids.ts';
import type { Framework } from '#domain/framework/target.ts';
import type { PlanExercise } from '#domain/plan/plan-proof.ts';
import type { LibraryCriterion } from '#domain/plan/uncertainty.ts';

/** The content of the plan, as its page passes it. */
export type PlanContent = {
  framework: Framework;
  skills: { id: SkillId; name: string }[];
  exercises: PlanExercise[];
  criteria: LibraryCriterion[];
  packs: { id: string; name: string }[];
};

/** A skill’s name; its id where the page does not know it. */
export const skillName = (content: Pick<PlanContent, 'skills'>, id: string): string =>
  content.skills.find((skill) => skill.id === id)?.name ?? id;
