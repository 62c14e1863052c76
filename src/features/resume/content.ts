import type { SkillId } from '#domain/framework/skill.ts';

/** What the bench needs of the framework, as its page passes it. */
export type BenchContent = {
  skills: { id: SkillId; name: string }[];
  /** The exercise that closes a gap, by skill, where there is one. */
  exercises: Partial<Record<SkillId, { name: string; href: string }>>;
};

/** A skill's name by id; the id itself where the page does not know it. */
export const skillName = (content: BenchContent, id: SkillId): string =>
  content.skills.find((skill) => skill.id === id)?.name ?? id;
