import type { Matter } from '#domain/decision/matter.ts';
import type { RedFlag } from '#domain/framework/red-flag.ts';
import type { SkillId } from '#domain/framework/skill.ts';
import type { CompanyStage, Framework } from '#domain/framework/target.ts';
import type { Criterion, Role } from '#domain/library/role.ts';
import type { PersonRecord } from '#domain/record/core.ts';

/** The content of the decision matrix, as its page passes it. */
export type DecisionContent = {
  roles: Pick<Role, 'id' | 'name' | 'summary'>[];
  criteria: Criterion[];
  flags: Pick<RedFlag, 'id' | 'name' | 'about' | 'severity'>[];
  companies: { id: CompanyStage; name: string }[];
  skills: { id: SkillId; name: string }[];
  framework: Framework;
  /** The exercise that shows best how a skill feels, by skill, where there is one. */
  exercises: Partial<Record<SkillId, { name: string; href: string }>>;
};

/** What every part of the decision matrix is given. */
export type PartProps = { content: DecisionContent; matter: Matter; record: PersonRecord; now: string };

/** The role that the site is about. */
export const tpm = 'technical-program-manager';

/** A name as it stands, or a stand-in while it is empty. */
export const nameOf = (row: { name: string } | undefined, otherwise: string): string =>
  row === undefined || row.name.trim() === '' ? otherwise : row.name;
