import * as z from 'zod/mini';
import { skillIdSchema } from '../framework/ids.ts';
import { categories, formats, rounds } from '../interview/ids.ts';
import { id, instant, longText, shortText } from './values.ts';

const noId = z.union([id, z.literal('')]);

/** How an answer went, on the general anchors; 0 where that was not said. */
const went = z._default(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), 0);

/** A question that somebody was asked in a real interview: a question of their private bank. */
export const askedQuestionSchema = z.strictObject({
  id,
  debrief: z._default(noId, ''),
  asked: longText,
  category: z._default(z.enum(categories), 'own-project'),
  skills: z._default(z.array(skillIdSchema).check(z.maxLength(14)), []),
  rounds: z._default(z.array(z.enum(rounds)).check(z.maxLength(8)), []),
  format: z._default(z.enum(formats), 'behavioral'),
  minutes: z._default(z.number().check(z.minimum(1), z.maximum(240)), 5),
  like: z._default(shortText, ''),
  story: z._default(noId, ''),
  went,
  note: z._default(longText, ''),
  addedAt: instant,
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;
