import * as z from 'zod/mini';
import { categories, rounds } from '../interview/ids.ts';
import { clockSchema } from './interview.ts';
import { day, id, instant, longText, shortText } from './values.ts';

const step = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const count = (most: number) => z.number().check(z.minimum(0), z.maximum(most));
const note = z._default(longText, '');

/** Most questions of one practice interview. */
export const mostPairQuestions = 6;

/** A question that one of two people asks the other; `asked` is its wording where the bank does not hold it. */
const pairQuestionSchema = z.strictObject({
  question: shortText,
  category: z.enum(categories),
  variant: count(9),
  minutes: count(240),
  asked: z._default(longText, ''),
});
export type PairQuestion = z.infer<typeof pairQuestionSchema>;

/** A practice interview of two people; `role` is who sits at this device, `place` the question that is being answered, -1 before the first. */
export const pairSchema = z.strictObject({
  id,
  role: z.enum(['both', 'interviewer', 'candidate']),
  round: z.enum(rounds),
  interviewer: z._default(shortText, ''),
  candidate: z._default(shortText, ''),
  questions: z.array(pairQuestionSchema).check(z.maxLength(mostPairQuestions)),
  place: z._default(z.number().check(z.minimum(-1), z.maximum(mostPairQuestions)), -1),
  clock: z._default(z.nullable(clockSchema), null),
  steps: z._default(z.array(step).check(z.maxLength(mostPairQuestions)), []),
  note1: note,
  note2: note,
  note3: note,
  note4: note,
  note5: note,
  note6: note,
  strength: note,
  essential: note,
  startedAt: instant,
  endedAt: z._default(z.union([instant, z.literal('')]), ''),
});
export type Pair = z.infer<typeof pairSchema>;

/** What a partner said about one answer. It stands beside the try and backs nothing in the ledger. */
export const heardSchema = z.strictObject({
  id,
  pair: id,
  attempt: id,
  by: shortText,
  on: day,
  step: z._default(step, 0),
  words: note,
  strength: note,
  essential: note,
  addedAt: instant,
});
export type Heard = z.infer<typeof heardSchema>;
