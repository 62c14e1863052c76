import type { SkillId } from '#domain/framework/ids.ts';
import type { Framework, TargetLevel } from '#domain/framework/target.ts';

/** What the overlay needs of the content. */
export type StageContent = {
  framework: Framework;
  skills: readonly { id: SkillId; name: string; shortName: string }[];
  /** The stages that have bars, lowest first; the id is the anchor on the page. */
  stages: readonly { id: string; name: string; level: TargetLevel }[];
};
