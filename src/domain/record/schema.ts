import * as z from 'zod/mini';
import { applicationSchema, debriefSchema } from './application.ts';
import { askedQuestionSchema } from './asked.ts';
import { companyValuesSchema } from './company-values.ts';
import { addSchemas, coreSchemas, schemaVersion, type RowSchemas } from './core.ts';
import {
  alternativeSchema,
  decisionSchema,
  forecastSchema,
  scoreSchema,
  scriptSchema,
  weighedCriterionSchema,
} from './decision.ts';
import { documentRowSchema, documentSchema } from './document.ts';
import {
  bankCommentSchema,
  calibrationSchema,
  mentorEventSchema,
  mentorKeySchema,
  mentorNoteSchema,
} from './mentoring.ts';
import { planSchema, promisedExerciseSchema, promiseSchema } from './plan.ts';
import { playSchema } from './play.ts';
import { attemptSchema, sessionSchema, storySchema } from './interview.ts';
import { recallPaceSchema, recallSchema, recallSubjectSchema } from './recall.ts';
import { resumeLineSchema, resumeSchema, resumeVersionSchema } from './resume.ts';
import { heardSchema, pairSchema } from './pair.ts';
import { interviewSheetSchema } from './sheet.ts';
import { instant } from './values.ts';

/** Kinds of row that one tool saves, loaded with it. */
const toolSchemas = {
  resumes: resumeSchema,
  resumeLines: resumeLineSchema,
  resumeVersions: resumeVersionSchema,
  applications: applicationSchema,
  debriefs: debriefSchema,
  decisions: decisionSchema,
  alternatives: alternativeSchema,
  criteria: weighedCriterionSchema,
  scores: scoreSchema,
  forecasts: forecastSchema,
  scripts: scriptSchema,
  documents: documentSchema,
  documentRows: documentRowSchema,
  plans: planSchema,
  promises: promiseSchema,
  mentorEvents: mentorEventSchema,
  mentorNotes: mentorNoteSchema,
  mentorComments: bankCommentSchema,
  mentorKeys: mentorKeySchema,
  mentorExercises: promisedExerciseSchema,
  calibrations: calibrationSchema,
  attempts: attemptSchema,
  sessions: sessionSchema,
  stories: storySchema,
  askedQuestions: askedQuestionSchema,
  companyValues: companyValuesSchema,
  recalls: recallSchema,
  recallSubjects: recallSubjectSchema,
  recallPace: recallPaceSchema,
  interviewSheets: interviewSheetSchema,
  pairs: pairSchema,
  heard: heardSchema,
  plays: playSchema,
} as const;
addSchemas(toolSchemas);

const rowSchemas = { ...coreSchemas, ...toolSchemas } as const satisfies RowSchemas;

/** Most rows of a kind in a file; of recalls, a hundred a day for nearly six years, since they are never condensed. */
const mostRows = { kind: 20_000, recalls: 200_000 } as const;

const rows = <S extends z.core.$ZodType>(schema: S, most: number = mostRows.kind) =>
  z._default(z.array(schema).check(z.maxLength(most)), []);

/** The exported file: everything a person has saved, as one JSON document. */
export const recordSchema = z.strictObject({
  format: z.literal('critical-path-record'),
  schemaVersion: z.literal(schemaVersion),
  exportedAt: instant,
  profile: rows(rowSchemas.profile),
  ratings: rows(rowSchemas.ratings),
  evidence: rows(rowSchemas.evidence),
  flags: rows(rowSchemas.flags),
  snapshots: rows(rowSchemas.snapshots),
  resumes: rows(rowSchemas.resumes),
  resumeLines: rows(rowSchemas.resumeLines),
  resumeVersions: rows(rowSchemas.resumeVersions),
  applications: rows(rowSchemas.applications),
  debriefs: rows(rowSchemas.debriefs),
  history: rows(rowSchemas.history),
  decisions: rows(rowSchemas.decisions),
  alternatives: rows(rowSchemas.alternatives),
  criteria: rows(rowSchemas.criteria),
  scores: rows(rowSchemas.scores),
  forecasts: rows(rowSchemas.forecasts),
  scripts: rows(rowSchemas.scripts),
  documents: rows(rowSchemas.documents),
  documentRows: rows(rowSchemas.documentRows),
  plans: rows(rowSchemas.plans),
  promises: rows(rowSchemas.promises),
  mentorEvents: rows(rowSchemas.mentorEvents),
  mentorNotes: rows(rowSchemas.mentorNotes),
  mentorComments: rows(rowSchemas.mentorComments),
  mentorKeys: rows(rowSchemas.mentorKeys),
  mentorExercises: rows(rowSchemas.mentorExercises),
  calibrations: rows(rowSchemas.calibrations),
  attempts: rows(rowSchemas.attempts),
  sessions: rows(rowSchemas.sessions),
  stories: rows(rowSchemas.stories),
  askedQuestions: rows(rowSchemas.askedQuestions),
  companyValues: rows(rowSchemas.companyValues),
  recalls: rows(rowSchemas.recalls, mostRows.recalls),
  recallSubjects: rows(rowSchemas.recallSubjects),
  recallPace: rows(rowSchemas.recallPace),
  interviewSheets: rows(rowSchemas.interviewSheets),
  pairs: rows(rowSchemas.pairs),
  heard: rows(rowSchemas.heard),
  plays: rows(rowSchemas.plays),
});
