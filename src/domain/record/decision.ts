import * as z from 'zod/mini';
import { companyStageSchema } from '../framework/target.ts';
import { day, id, instant, longText, shortText } from './values.ts';

/** An id short enough that two of them, joined, still make an id: that is the id of a score. */
const partId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,31}$/u, 'Letters, digits, - and _, at most 31 characters'));
const partIdOrNone = z.union([partId, z.literal('')]);
const dayOrNone = z.union([day, z.literal('')]);
const percent = z.number().check(z.minimum(0), z.maximum(100));
const share = z.number().check(z.minimum(0), z.maximum(1));

/** How weights are found: points for each swing, the order of the swings, or judgments on pairs of them. */
export const weighingMethods = ['swing', 'ranking', 'pairwise'] as const;
export type WeighingMethod = (typeof weighingMethods)[number];

/** The swing of `over` is worth `ratio` times that of `under`. */
const judgmentSchema = z.strictObject({
  over: partId,
  under: partId,
  ratio: z.number().check(z.minimum(1 / 9 - 1e-9), z.maximum(9)),
});
export type SavedJudgment = z.infer<typeof judgmentSchema>;

/** Weights as they were locked at a moment; the first lock comes before any score, each later one is a change. */
const lockSchema = z.strictObject({
  at: instant,
  weights: z.array(z.strictObject({ criterion: partId, name: shortText, weight: share })).check(z.maxLength(50)),
  why: z._default(shortText, ''),
});
export type WeightLock = z.infer<typeof lockSchema>;

/** A choice between alternatives, from its question to the review of how it went. */
export const decisionSchema = z.strictObject({
  id: partId,
  question: z._default(shortText, ''),
  method: z._default(z.enum(weighingMethods), 'swing'),
  order: z._default(z.array(partId).check(z.maxLength(50)), []),
  judgments: z._default(z.array(judgmentSchema).check(z.maxLength(1225)), []),
  locks: z._default(z.array(lockSchema).check(z.maxLength(200)), []),
  weightsOpen: z._default(z.boolean(), true),
  acceptable: z._default(z.nullable(percent), null),
  answer: z._default(longText, ''),
  uncertainty: z._default(partIdOrNone, ''),
  test: z._default(longText, ''),
  chosen: z._default(partIdOrNone, ''),
  confidence: z._default(z.nullable(percent), null),
  decidedAt: z._default(z.union([instant, z.literal('')]), ''),
  reviewOn: z._default(dayOrNone, ''),
  review: z._default(longText, ''),
  startedAt: instant,
});
export type SavedDecision = z.infer<typeof decisionSchema>;

/** One of the things that could be chosen. Only the person rules it out. */
export const alternativeSchema = z.strictObject({
  id: partId,
  decision: partId,
  name: shortText,
  role: z._default(shortText, ''),
  company: z._default(companyStageSchema, 'any'),
  vetoes: z._default(z.array(id).check(z.maxLength(100)), []),
  ruledOut: z._default(z.boolean(), false),
  why: z._default(shortText, ''),
});
export type Alternative = z.infer<typeof alternativeSchema>;

/** Something the choice is weighed by, with the anchors that fix its scale for good. */
export const weighedCriterionSchema = z.strictObject({
  id: partId,
  decision: partId,
  library: z._default(shortText, ''),
  name: shortText,
  worst: longText,
  middle: z._default(longText, ''),
  best: longText,
  points: z._default(z.nullable(percent), null),
});
export type WeighedCriterion = z.infer<typeof weighedCriterionSchema>;

/** How one alternative does on one criterion: a range on the criterion's own scale, 0 its worst anchor and 100 its best. */
export const scoreSchema = z.strictObject({
  id,
  decision: partId,
  alternative: partId,
  criterion: partId,
  low: percent,
  high: percent,
  note: z._default(longText, ''),
  evidence: z._default(z.array(id).check(z.maxLength(50)), []),
  from: z._default(z.enum(['own', 'scorecard']), 'own'),
  scoredAt: instant,
});
export type SavedScore = z.infer<typeof scoreSchema>;

/** A statement that a day will show to be true or not, with the chance that the person gives it. */
export const forecastSchema = z.strictObject({
  id,
  decision: partIdOrNone,
  says: longText,
  chance: percent,
  due: day,
  outcome: z._default(z.enum(['open', 'happened', 'did-not']), 'open'),
  note: z._default(longText, ''),
  madeAt: instant,
});
export type Forecast = z.infer<typeof forecastSchema>;

export const scriptStances = ['for', 'against'] as const;
export const scriptAudiences = ['manager', 'mentor', 'network', 'recruiter', 'interviewer', 'family'] as const;
export const scriptLengths = ['seconds', 'minute', 'written'] as const;

/** What the person says about the decision, to whom and how long, with the evidence that it cites. */
export const scriptSchema = z.strictObject({
  id,
  decision: partId,
  stance: z.enum(scriptStances),
  audience: z.enum(scriptAudiences),
  length: z.enum(scriptLengths),
  text: longText,
  evidence: z._default(z.array(id).check(z.maxLength(50)), []),
  builtAt: instant,
});
export type Script = z.infer<typeof scriptSchema>;
export type ScriptKey = Pick<Script, 'stance' | 'audience' | 'length'>;
