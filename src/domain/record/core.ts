import * as z from 'zod/mini';
import {
  anchorLevelSchema,
  companyStageSchema,
  focusIdSchema,
  skillIdSchema,
  skillIds,
  targetLevelSchema,
  weightPresetSchema,
  type SkillId,
} from '../framework/ids.ts';
import type { Application, Debrief } from './application.ts';
import type { AskedQuestion } from './asked.ts';
import type { CompanyValues } from './company-values.ts';
import type { Alternative, Forecast, SavedDecision, SavedScore, Script, WeighedCriterion } from './decision.ts';
import type { DocumentRow, SavedDocument } from './document.ts';
import { evidenceSchema, type Evidence } from './evidence.ts';
import type { BankComment, KeptEvent, MentorKey, MentorNote, SavedCalibration } from './mentoring.ts';
import type { Play } from './play.ts';
import type { Promised, PromisedExercise, SavedPlan } from './plan.ts';
import type { Attempt, Session, Story } from './interview.ts';
import type { Recall, RecallPace, RecallSubject } from './recall.ts';
import type { Resume, ResumeLine, ResumeVersion } from './resume.ts';
import type { Heard, Pair } from './pair.ts';
import type { InterviewSheet } from './sheet.ts';
import { id, instant, longText, shortText } from './values.ts';

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

/** A level for some of the skills. Spelled out, since a partial record would take more of the schema library along. */
const levelsBySkill = z.strictObject(
  // Every key is a skill's id and every value the same schema.
  Object.fromEntries(skillIds.map((skill) => [skill, z.optional(anchorLevelSchema)])) as Record<
    SkillId,
    z.ZodMiniOptional<typeof anchorLevelSchema>
  >,
);

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

/** Every kind of row in the record, in the order in which a file lists them. */
export const rowKinds = [
  'profile',
  'ratings',
  'evidence',
  'flags',
  'snapshots',
  'resumes',
  'resumeLines',
  'resumeVersions',
  'applications',
  'debriefs',
  'history',
  'decisions',
  'alternatives',
  'criteria',
  'scores',
  'forecasts',
  'scripts',
  'documents',
  'documentRows',
  'plans',
  'promises',
  'mentorEvents',
  'mentorNotes',
  'mentorComments',
  'mentorKeys',
  'mentorExercises',
  'calibrations',
  'attempts',
  'sessions',
  'stories',
  'askedQuestions',
  'companyValues',
  'recalls',
  'recallSubjects',
  'recallPace',
  'interviewSheets',
  'pairs',
  'heard',
  'plays',
] as const;
export type RowKind = (typeof rowKinds)[number];

/** What one row of each kind holds. A tool that saves something of its own adds its kind here and its schema in schema.ts. */
type Values = {
  profile: Profile;
  ratings: Rating;
  evidence: Evidence;
  flags: FlagAnswer;
  snapshots: Snapshot;
  resumes: Resume;
  resumeLines: ResumeLine;
  resumeVersions: ResumeVersion;
  applications: Application;
  debriefs: Debrief;
  history: EarlierText;
  decisions: SavedDecision;
  alternatives: Alternative;
  criteria: WeighedCriterion;
  scores: SavedScore;
  forecasts: Forecast;
  scripts: Script;
  documents: SavedDocument;
  documentRows: DocumentRow;
  plans: SavedPlan;
  promises: Promised;
  mentorEvents: KeptEvent;
  mentorNotes: MentorNote;
  mentorComments: BankComment;
  mentorKeys: MentorKey;
  mentorExercises: PromisedExercise;
  calibrations: SavedCalibration;
  attempts: Attempt;
  sessions: Session;
  stories: Story;
  askedQuestions: AskedQuestion;
  companyValues: CompanyValues;
  recalls: Recall;
  recallSubjects: RecallSubject;
  recallPace: RecallPace;
  interviewSheets: InterviewSheet;
  pairs: Pair;
  heard: Heard;
  plays: Play;
};

/** A complete record. Its row lists are keyed by kind. */
export type PersonRecord = {
  format: 'critical-path-record';
  schemaVersion: typeof schemaVersion;
  exportedAt: string;
} & { [K in RowKind]: Values[K][] };

/** The schema of each kind of row. */
export type RowSchemas = { [K in RowKind]: z.ZodMiniType<Values[K]> };

/** Kinds that every page with an island may show. */
export const coreSchemas = {
  profile: profileSchema,
  ratings: ratingSchema,
  evidence: evidenceSchema,
  flags: flagAnswerSchema,
  snapshots: snapshotSchema,
  history: earlierTextSchema,
} as const;

const loaded: Partial<RowSchemas> = { ...coreSchemas };

/** Adds the schemas of the tools, which are loaded where one of their rows is met (schema.ts does it when imported). */
export const addSchemas = (schemas: Partial<RowSchemas>): void => void Object.assign(loaded, schemas);

/** Whether a kind's schema has not been loaded, so that its rows cannot be read yet. */
export const isUnloaded = (kind: RowKind): boolean => loaded[kind] === undefined;

/** Reads what a row of this kind holds. Throws where its schema has not been loaded. */
export function parseRow(kind: RowKind, value: unknown) {
  const schema: z.ZodMiniType<Values[RowKind]> | undefined = loaded[kind];
  if (!schema) throw new Error(`The schema of ${kind} is not loaded`);
  return schema.safeParse(value);
}

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
  // Every kind is given its empty list.
  const lists = Object.fromEntries(rowKinds.map((kind) => [kind, []])) as unknown as { [K in RowKind]: Values[K][] };
  return { format: 'critical-path-record', schemaVersion, exportedAt, ...lists };
}

/** Whether a record has no row of any kind. */
export const isEmptyRecord = (record: PersonRecord): boolean => rowKinds.every((kind) => record[kind].length === 0);
