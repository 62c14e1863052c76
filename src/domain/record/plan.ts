import * as z from 'zod/mini';
import { skillIdSchema } from '../framework/ids.ts';
import { keptKinds } from './document.ts';
import { day, id, instant, longText, shortText, webLink } from './values.ts';

const dayOrNone = z.union([day, z.literal('')]);
const idOrNone = z.union([id, z.literal('')]);
const instantOrNone = z.union([instant, z.literal('')]);
const texts = z.array(longText).check(z.maxLength(12));
const count = (most: number) => z.number().check(z.minimum(0), z.maximum(most));

/** A proof plan: days on which the person means to work, and how long on each. */
export const planSchema = z.strictObject({
  id,
  start: day,
  minutes: count(240),
  from: z._default(z.enum(['gaps', 'default', 'mentor']), 'gaps'),
  before: z._default(idOrNone, ''),
  pausedOn: z._default(dayOrNone, ''),
  endedOn: z._default(dayOrNone, ''),
  sequence: z._default(count(1_000_000), 0),
  startedAt: instant,
});
export type SavedPlan = z.infer<typeof planSchema>;

const promisedRow = z.strictObject({
  criterion: shortText,
  skill: skillIdSchema,
  1: shortText,
  2: shortText,
  3: shortText,
  4: shortText,
});

/** An exercise as it stood when somebody promised to do it. Later changes of the content do not reach it. */
export const promisedExerciseSchema = z.strictObject({
  id,
  name: shortText,
  artifact: shortText,
  document: z._default(z.union([z.enum(keptKinds), z.literal('')]), ''),
  program: z._default(shortText, ''),
  onOwnWork: z.boolean(),
  minutes: count(600),
  skills: z.array(skillIdSchema).check(z.minLength(1), z.maxLength(14)),
  shows: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  after: z._default(z.array(id).check(z.maxLength(20)), []),
  brief: longText,
  handIn: texts,
  doneWhen: texts,
  rubric: z.array(promisedRow).check(z.minLength(1), z.maxLength(5)),
  commonFaults: texts,
  becomes: z.strictObject({ bullet: longText, story: longText }),
  defense: texts,
});
export type PromisedExercise = z.infer<typeof promisedExerciseSchema>;

/** Why an exercise was chosen; `code` says which of the further fields there are. */
const reasonSchema = z.union([
  z.strictObject({
    code: z.enum(['skill-gap', 'proof-gap']),
    skill: skillIdSchema,
    supported: count(5),
    bar: count(5),
  }),
  z.strictObject({ code: z.literal('key-uncertainty'), skill: skillIdSchema }),
  z.strictObject({ code: z.literal('must-have'), skill: skillIdSchema, floor: count(5) }),
  z.strictObject({ code: z.literal('needed-first'), name: shortText }),
  z.strictObject({ code: z.literal('own-work') }),
  z.strictObject({ code: z.literal('fits'), minutes: count(600), days: count(60) }),
  z.strictObject({ code: z.literal('spread'), skill: skillIdSchema }),
  z.strictObject({ code: z.literal('foundation'), skill: skillIdSchema }),
  z.strictObject({ code: z.literal('assigned'), by: shortText }),
  z.strictObject({ code: z.literal('again') }),
  z.strictObject({ code: z.literal('chosen') }),
]);
export type PlanReason = z.infer<typeof reasonSchema>;

/** Why a person passed an exercise over. */
export const skipReasons = ['no-time', 'too-hard', 'too-easy', 'not-for-my-role', 'no-material', 'other'] as const;
export type SkipReason = (typeof skipReasons)[number];

const step = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** Bytes that a file may have. */
export const largestFile = 20 * 1024 * 1024;

/** A file that was handed in; what is in it lies beside the record, under the same id. */
const fileSchema = z.strictObject({
  id,
  name: shortText,
  type: shortText,
  bytes: count(largestFile),
  addedAt: instant,
});
export type HandedInFile = z.infer<typeof fileSchema>;

/** The work as it stood when a revision was handed in. */
const revisionSchema = z.strictObject({
  number: count(100),
  at: instant,
  text: longText,
  steps: z.array(step).check(z.maxLength(5)),
});

/** Work that somebody else gave: which event, who, and what they asked for. */
const assignedSchema = z.strictObject({
  event: shortText,
  by: shortText,
  note: z._default(longText, ''),
  lookAt: z._default(longText, ''),
  due: z._default(dayOrNone, ''),
});

/** An exercise that somebody means to do, what came of it, and how they rate it. */
export const promiseSchema = z.strictObject({
  id,
  plan: z._default(idOrNone, ''),
  exercise: promisedExerciseSchema,
  parts: z._default(z.array(z.strictObject({ on: day, minutes: count(600) })).check(z.maxLength(60)), []),
  why: z._default(z.array(reasonSchema).check(z.maxLength(12)), []),
  state: z._default(z.enum(['planned', 'done', 'skipped']), 'planned'),
  skippedBecause: z._default(z.union([z.enum(skipReasons), z.literal('')]), ''),
  skipNote: z._default(longText, ''),
  doneAt: z._default(instantOrNone, ''),
  again: z._default(idOrNone, ''),
  work: z._default(z.enum(['real', 'simulated']), 'simulated'),
  seconds: z._default(count(10_000_000), 0),
  timer: z._default(z.nullable(z.strictObject({ from: instant, until: instant })), null),
  document: z._default(idOrNone, ''),
  text: z._default(longText, ''),
  links: z._default(z.array(webLink).check(z.maxLength(10)), []),
  files: z._default(z.array(fileSchema).check(z.maxLength(20)), []),
  checks: z._default(z.array(z.boolean()).check(z.maxLength(12)), []),
  steps: z._default(z.array(step).check(z.maxLength(5)), []),
  note1: z._default(longText, ''),
  note2: z._default(longText, ''),
  note3: z._default(longText, ''),
  note4: z._default(longText, ''),
  note5: z._default(longText, ''),
  change: z._default(longText, ''),
  ai: z._default(z.enum(['unsaid', 'none', 'some']), 'unsaid'),
  aiWhere: z._default(longText, ''),
  defended: z._default(
    z.array(z.strictObject({ question: count(12), by: shortText, on: day })).check(z.maxLength(60)),
    [],
  ),
  revision: z._default(count(100), 0),
  revisions: z._default(z.array(revisionSchema).check(z.maxLength(10)), []),
  evidence: z._default(idOrNone, ''),
  assigned: z._default(z.nullable(assignedSchema), null),
  cases: z._default(z.array(id).check(z.maxLength(50)), []),
  addedAt: instant,
});
export type Promised = z.infer<typeof promiseSchema>;
