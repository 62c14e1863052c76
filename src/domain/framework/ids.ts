import * as z from 'zod/mini';

/** The fourteen skills of the framework, in the order in which they are shown. */
export const skillIds = [
  'technical-fluency',
  'program-planning',
  'dependency-management',
  'execution',
  'risk-management',
  'communication',
  'stakeholder-management',
  'leadership',
  'strategic-alignment',
  'budget-and-vendors',
  'process-improvement',
  'metrics-and-data',
  'change-management',
  'judgment',
] as const;

export const skillIdSchema = z.enum(skillIds);
export type SkillId = z.infer<typeof skillIdSchema>;

/** The five steps of every skill, 1 to 5, with the one word that names each. */
export const anchorSteps = ['notices', 'aware', 'practices', 'anticipates', 'shapes'] as const;

/** A level of skill: 1 notices, 2 aware, 3 practices, 4 anticipates, 5 shapes. */
export const anchorLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type AnchorLevel = z.infer<typeof anchorLevelSchema>;

/** Levels a person can aim at, lowest first. */
export const targetLevels = ['entry', 'mid', 'senior', 'principal'] as const;
export const targetLevelSchema = z.enum(targetLevels);
export type TargetLevel = z.infer<typeof targetLevelSchema>;

/** What the programs are about. */
export const focusIds = [
  'product',
  'infrastructure-cloud',
  'security-privacy',
  'data-ai',
  'hardware-devices',
  'compliance-regulated',
] as const;
export const focusIdSchema = z.enum(focusIds);
export type FocusId = z.infer<typeof focusIdSchema>;

/** How large and settled the company is; `any` shifts nothing. */
export const companyStages = ['any', 'startup', 'scale-up', 'large', 'regulated-enterprise'] as const;
export const companyStageSchema = z.enum(companyStages);
export type CompanyStage = z.infer<typeof companyStageSchema>;

/** Sets of weights that a person can look at their result under. */
export const weightPresets = ['technology-company', 'onet-it-project-managers'] as const;
export const weightPresetSchema = z.enum(weightPresets);
export type WeightPreset = z.infer<typeof weightPresetSchema>;

/** A value for every skill, in framework order. */
export function bySkill<T>(value: (skill: SkillId) => T): Record<SkillId, T> {
  const entries = skillIds.map((id) => [id, value(id)] as const);
  // Every id of the tuple is present, which fromEntries cannot say.
  return Object.fromEntries(entries) as Record<SkillId, T>;
}
