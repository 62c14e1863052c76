import * as z from 'zod/mini';
import { skillIdSchema } from '../framework/ids.ts';
import { categories, formats, rounds } from '../interview/ids.ts';
import { day, id, instant, longText, shortText } from './values.ts';

const count = (most: number) => z.number().check(z.minimum(0), z.maximum(most));
const moment = count(8_640_000_000_000_000);

/** A clock that is read, not ticked; moments in milliseconds since 1970. */
export const clockSchema = z.strictObject({ startedAt: moment, pausedAt: z.nullable(moment), pausedFor: moment });

/** A question that was asked on the way, and what was answered. */
const followUpSchema = z.strictObject({ ask: longText, tests: longText });

/** One try at a question: what was asked, what was answered, how the person rated it. Its wording stays as it was asked. */
export const attemptSchema = z.strictObject({
  id,
  question: shortText,
  variant: count(9),
  asked: longText,
  category: z.enum(categories),
  skills: z.array(skillIdSchema).check(z.maxLength(14)),
  format: z.enum(formats),
  minutes: count(240),
  session: z._default(z.union([id, z.literal('')]), ''),
  state: z._default(z.enum(['answering', 'probing', 'rating', 'done']), 'answering'),
  clock: clockSchema,
  seconds: z._default(count(1_000_000), 0),
  text: z._default(longText, ''),
  pad: z._default(longText, ''),
  followUps: z._default(z.array(followUpSchema).check(z.maxLength(5)), []),
  reply1: z._default(longText, ''),
  reply2: z._default(longText, ''),
  step: z._default(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), 0),
  fix: z._default(longText, ''),
  story: z._default(z.union([id, z.literal('')]), ''),
  startedAt: instant,
  endedAt: z._default(z.union([instant, z.literal('')]), ''),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** A story that the person can tell in an interview, part by part. */
export const storySchema = z.strictObject({
  id,
  title: shortText,
  situation: z._default(longText, ''),
  task: z._default(longText, ''),
  action: z._default(longText, ''),
  result: z._default(longText, ''),
  reflection: z._default(longText, ''),
  minute: z._default(longText, ''),
  two: z._default(longText, ''),
  five: z._default(longText, ''),
  skills: z._default(z.array(skillIdSchema).check(z.maxLength(14)), []),
  evidence: z._default(z.union([id, z.literal('')]), ''),
  happenedOn: z._default(z.union([day, z.literal('')]), ''),
  from: z._default(z.enum(['work', 'life']), 'work'),
  notSame: z._default(z.array(shortText).check(z.maxLength(200)), []),
  answer: z._default(z.union([id, z.literal('')]), ''),
  addedAt: instant,
});
export type Story = z.infer<typeof storySchema>;

/** A round of a loop that was begun: its questions, and the clock of the whole. */
export const sessionSchema = z.strictObject({
  id,
  round: z.enum(rounds),
  questions: z
    .array(z.strictObject({ question: shortText, category: z.enum(categories), variant: count(9) }))
    .check(z.maxLength(6)),
  clock: clockSchema,
  note: z._default(longText, ''),
  startedAt: instant,
  endedAt: z._default(z.union([instant, z.literal('')]), ''),
});
export type Session = z.infer<typeof sessionSchema>;
