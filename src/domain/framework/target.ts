import * as z from 'zod/mini';
import { documented, line, paragraph, source } from '#domain/documented.ts';
import {
  anchorLevelSchema,
  skillIdSchema,
  type CompanyStage,
  type FocusId,
  type SkillId,
  type TargetLevel,
  type WeightPreset,
} from './ids.ts';

export {
  bySkill,
  companyStages,
  companyStageSchema,
  focusIds,
  focusIdSchema,
  targetLevels,
  targetLevelSchema,
  weightPresets,
  weightPresetSchema,
  type CompanyStage,
  type TargetLevel,
  type WeightPreset,
} from './ids.ts';

/** Every skill has an entry; a missing or an unknown one fails the build. */
const perSkill = <S extends z.core.$ZodType>(value: S) => z.record(skillIdSchema, value);

/** Where a bar or weight comes from; `editorial` where no source gives it. */
const backed = z.union([
  z.strictObject({ kind: z.literal('source'), source }),
  z.strictObject({ kind: z.literal('editorial'), why: paragraph }),
]);

const bar = z.strictObject({
  target: documented(anchorLevelSchema, 'The level of the skill that the role asks'),
  floor: documented(
    z.optional(anchorLevelSchema),
    'For a must-have: below this, no strength elsewhere makes up for it',
  ),
  why: documented(paragraph, 'Why this bar at this level, in one sentence'),
});

/** content/levels: what a level of the role asks of every skill. */
export const levelSchema = z.strictObject({
  name: documented(line(40), 'The level, such as Mid-level TPM'),
  order: documented(z.int().check(z.minimum(0), z.maximum(3)), '0 for entry to 3 for principal'),
  version: documented(line(20), 'Date of this version of the bars, YYYY-MM-DD'),
  scope: documented(paragraph, 'What a person at this level runs: programs, teams, horizon'),
  titles: documented(z.array(line(80)).check(z.minLength(2)), 'Titles under which the level is advertised'),
  distinguishes: documented(paragraph, 'What separates this level from the one below'),
  bars: documented(perSkill(bar), 'The bar for each skill'),
  backed: documented(backed, 'Where the bars come from'),
  sources: documented(z.array(source), 'Public ladders and surveys these bars were held against'),
});
export type Level = z.infer<typeof levelSchema> & { id: TargetLevel };

/** content/focuses: what the subject of the programs shifts. */
export const focusSchema = z.strictObject({
  name: documented(line(60), 'The focus, such as Security and privacy'),
  summary: documented(paragraph, 'What programs of this focus look like'),
  programs: documented(z.array(paragraph).check(z.minLength(3)), 'Three or more programs one would run'),
  askedInTechnicalRounds: documented(z.array(paragraph).check(z.minLength(3)), 'What a technical conversation covers'),
  barShift: documented(
    z.partialRecord(skillIdSchema, z.union([z.literal(-1), z.literal(1)])),
    'Bars one higher or one lower than the level says',
  ),
  weightFactor: documented(
    z.partialRecord(skillIdSchema, z.number().check(z.minimum(0.25), z.maximum(3))),
    'Factor on the weight of a skill, before weights are made to sum to one',
  ),
  backed: documented(backed, 'Where the shifts come from'),
  sources: documented(z.array(source), 'Sources read for this focus'),
});
export type Focus = z.infer<typeof focusSchema> & { id: FocusId };

/** content/companies: what size and maturity of the company shifts. */
export const companySchema = z.strictObject({
  name: documented(line(60), 'The kind of company'),
  summary: documented(paragraph, 'How a TPM’s work differs there'),
  weightFactor: documented(
    z.partialRecord(skillIdSchema, z.number().check(z.minimum(0.25), z.maximum(3))),
    'Factor on the weight of a skill',
  ),
  backed: documented(backed, 'Where the shifts come from'),
});
export type Company = z.infer<typeof companySchema> & { id: CompanyStage };

/** content/weights: one set of weights, with where each comes from. */
export const weightsSchema = z.strictObject({
  name: documented(line(80), 'The preset, labeled as what it is'),
  version: documented(line(20), 'Date of this version, YYYY-MM-DD'),
  summary: documented(paragraph, 'What the preset stands for and what it does not'),
  weights: documented(
    perSkill(z.strictObject({ weight: z.number().check(z.positive()), from: z.array(line(120)), why: paragraph })),
    'Raw weight per skill (made to sum to one later), the figures it was computed from, and why',
  ),
  method: documented(paragraph, 'How the raw weights were computed'),
  backed: documented(backed, 'The source, or editorial'),
});
type Weights = z.infer<typeof weightsSchema> & { id: WeightPreset };

/**
 * Everything that `assess` needs of the framework: bars, weights and shifts.
 * The content files hold more (reasons, sources); a page passes an island only this.
 */
export type Framework = {
  levels: Record<
    TargetLevel,
    { name: string; bars: Record<SkillId, Pick<Level['bars'][SkillId], 'target' | 'floor'>> }
  >;
  focuses: Record<FocusId, Pick<Focus, 'name' | 'barShift' | 'weightFactor'>>;
  companies: Record<CompanyStage, Pick<Company, 'name' | 'weightFactor'>>;
  weights: Record<WeightPreset, { name: string; weights: Record<SkillId, { weight: number }> }>;
};

/** The framework with its reasons and sources, for pages that show them. */
export type FullFramework = {
  levels: Record<TargetLevel, Level>;
  focuses: Record<FocusId, Focus>;
  companies: Record<CompanyStage, Company>;
  weights: Record<WeightPreset, Weights>;
};

/** One skill's bar for a chosen target. */
type Bar = { target: number; floor: number | null; weight: number };

/** Bars and weights (summing to one) per skill for a chosen target. */
export type Bars = Record<SkillId, Bar>;
