import type { Background } from '#domain/framework/background.ts';
import type { RedFlag } from '#domain/framework/red-flag.ts';
import type { Skill, SkillId } from '#domain/framework/skill.ts';
import type { Framework } from '#domain/framework/target.ts';

/** What the scorecard needs of a skill. */
export type ScoredSkill = Pick<Skill, 'id' | 'name' | 'shortName' | 'definition' | 'anchors' | 'countsAsEvidence'>;

/** What the checklist needs of a red flag. */
export type ListedFlag = Pick<RedFlag, 'id' | 'name' | 'about' | 'severity' | 'question' | 'looksLike' | 'settledBy'>;

/** What the scorecard needs of a starting point. */
type KnownBackground = Pick<Background, 'id' | 'name' | 'bridgeRoles'>;

/** The content of the scorecard, as its page passes it. */
export type ScorecardContent = {
  framework: Framework;
  skills: ScoredSkill[];
  flags: ListedFlag[];
  backgrounds: KnownBackground[];
};

/** A skill by id. The page passes all fourteen, so that a missing one is a broken build. */
export function skillOf(content: Pick<ScorecardContent, 'skills'>, id: SkillId): ScoredSkill {
  const skill = content.skills.find((candidate) => candidate.id === id);
  if (!skill) throw new Error(`The page has no skill ${id}`);
  return skill;
}
