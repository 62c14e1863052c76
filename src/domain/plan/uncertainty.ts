import type { SkillId } from '#domain/framework/ids.ts';
import type { PersonRecord } from '#domain/record/core.ts';

/** What is to be known of a criterion of the library: whether it is about the person, and the skills it then concerns. */
export type LibraryCriterion = { id: string; aboutSelf: boolean; skills: readonly SkillId[] };

/** The skill of the key uncertainty that the person named in their latest open decision; null where there is none. */
export function uncertainSkill(
  { decisions, criteria }: Pick<PersonRecord, 'decisions' | 'criteria'>,
  library: readonly LibraryCriterion[],
): SkillId | null {
  const latest = decisions
    .filter(({ uncertainty, decidedAt }) => uncertainty !== '' && decidedAt === '')
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
  const row = criteria.find(({ id }) => id === latest?.uncertainty);
  const known = library.find(({ id }) => id === row?.library);
  return known?.aboutSelf ? (known.skills[0] ?? null) : null;
}
