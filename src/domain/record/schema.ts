import * as z from 'zod/mini';
import { anchorLevelSchema, skillIdSchema } from '../framework/skill.ts';
import { companyStageSchema, focusIdSchema, targetLevelSchema, weightPresetSchema } from '../framework/target.ts';
import { applicationSchema, debriefSchema } from './application.ts';
import {
  alternativeSchema,
  decisionSchema,
  forecastSchema,
  scoreSchema,
  scriptSchema,
  weighedCriterionSchema,
} from './decision.ts';
import { evidenceSchema } from './evidence.ts';
import { resumeLineSchema, resumeSchema, resumeVersionSchema } from './resume.ts';
import { day, id, instant, longText, shortText } from './values.ts';

/** Version of the saved shape. Raised whenever a row written before would no longer parse. */
export const schemaVersion = 1;

/** What the person aims at and where they come from; one row, id `me`. */
export const profileSchema = z.strictObject({
  id: z.literal('me'),
  level: targetLevelSchema,
  focus: focusIdSchema,
  company: companyStageSchema,
  background: z._default(shortText, ''),
  preset: weightPresetSchema,
});
export type Profile = z.infer<typeof profileSchema>;

/** The person's own rating of one skill on its anchors; one row a skill, its id the skill's. */
const ratingSchema = z.strictObject({
  id: skillIdSchema,
  level: anchorLevelSchema,
  ratedAt: instant,
  from: z._default(z.enum(['anchors', 'quick']), 'anchors'),
  note: z._default(longText, ''),
});
export type Rating = z.infer<typeof ratingSchema>;

/** The person's answer to one red flag; its id is the flag's. `veto` is theirs alone to set. */
const flagAnswerSchema = z.strictObject({
  id,
  answer: z.enum(['yes', 'partly', 'no']),
  veto: z._default(z.boolean(), false),
  note: z._default(longText, ''),
  answeredAt: instant,
});
export type FlagAnswer = z.infer<typeof flagAnswerSchema>;

const levelsBySkill = z.partialRecord(skillIdSchema, anchorLevelSchema);

/** A result as it stood on a day, kept to compare with later ones. */
const snapshotSchema = z.strictObject({
  id,
  takenAt: instant,
  level: targetLevelSchema,
  focus: focusIdSchema,
  company: companyStageSchema,
  preset: weightPresetSchema,
  claimed: levelsBySkill,
  supported: levelsBySkill,
  overall: z.strictObject({ claimed: z.number(), supported: z.number() }),
  note: z._default(shortText, ''),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** An earlier wording of a text field that a later edit replaced. */
const earlierTextSchema = z.strictObject({
  id,
  kind: shortText,
  row: id,
  field: shortText,
  text: longText,
  replacedAt: instant,
});
export type EarlierText = z.infer<typeof earlierTextSchema>;

/**
 * Every kind of row in the record, with its schema.
 * A tool that saves something of its own adds one line here.
 */
export const rowSchemas = {
  profile: profileSchema,
  ratings: ratingSchema,
  evidence: evidenceSchema,
  flags: flagAnswerSchema,
  snapshots: snapshotSchema,
  resumes: resumeSchema,
  resumeLines: resumeLineSchema,
  resumeVersions: resumeVersionSchema,
  applications: applicationSchema,
  debriefs: debriefSchema,
  history: earlierTextSchema,
  decisions: decisionSchema,
  alternatives: alternativeSchema,
  criteria: weighedCriterionSchema,
  scores: scoreSchema,
  forecasts: forecastSchema,
  scripts: scriptSchema,
} as const;

export type RowKind = keyof typeof rowSchemas;
export const rowKinds = Object.keys(rowSchemas) as RowKind[];

const rows = <S extends z.core.$ZodType>(schema: S) => z._default(z.array(schema).check(z.maxLength(20_000)), []);

/** The exported file: everything a person has saved, as one JSON document. */
export const recordSchema = z.strictObject({
  format: z.literal('critical-path-record'),
  schemaVersion: z.literal(schemaVersion),
  exportedAt: instant,
  profile: rows(profileSchema),
  ratings: rows(ratingSchema),
  evidence: rows(evidenceSchema),
  flags: rows(flagAnswerSchema),
  snapshots: rows(snapshotSchema),
  resumes: rows(resumeSchema),
  resumeLines: rows(resumeLineSchema),
  resumeVersions: rows(resumeVersionSchema),
  applications: rows(applicationSchema),
  debriefs: rows(debriefSchema),
  history: rows(earlierTextSchema),
  decisions: rows(decisionSchema),
  alternatives: rows(alternativeSchema),
  criteria: rows(weighedCriterionSchema),
  scores: rows(scoreSchema),
  forecasts: rows(forecastSchema),
  scripts: rows(scriptSchema),
});
/** A complete record. Its row lists are keyed by kind. */
export type PersonRecord = z.infer<typeof recordSchema>;

/** The target that is assumed until the person chooses one. */
export const defaultProfile: Profile = {
  id: 'me',
  level: 'mid',
  focus: 'product',
  company: 'any',
  background: '',
  preset: 'technology-company',
};

/** A record with nothing in it, as at the given moment. */
export function emptyRecord(exportedAt: string): PersonRecord {
  return {
    format: 'critical-path-record',
    schemaVersion,
    exportedAt,
    profile: [],
    ratings: [],
    evidence: [],
    flags: [],
    snapshots: [],
    resumes: [],
    resumeLines: [],
    resumeVersions: [],
    applications: [],
    debriefs: [],
    history: [],
    decisions: [],
    alternatives: [],
    criteria: [],
    scores: [],
    forecasts: [],
    scripts: [],
  };
}

/** A calendar day as the record keeps it. */
export const daySchema = day;

/** Whether a record has no row of any kind. */
export const isEmptyRecord = (record: PersonRecord): boolean => rowKinds.every((kind) => record[kind].length === 0);
