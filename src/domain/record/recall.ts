import * as z from 'zod/mini';
import { mostADay } from '../recall/settings.ts';
import { day, id, instant, shortText } from './values.ts';

const aDay = z.int().check(z.minimum(0), z.maximum(mostADay));

/** One recall of a card: only ever added, so that two tabs and two devices join without loss. */
export const recallSchema = z.strictObject({
  id,
  card: shortText,
  grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  day,
  at: instant,
});
export type Recall = z.infer<typeof recallSchema>;

/** Something that the person learns; its id is that of the subject. */
export const recallSubjectSchema = z.strictObject({ id, addedAt: instant });
export type RecallSubject = z.infer<typeof recallSubjectSchema>;

/** How the person wants to learn; one row, id `me`. */
export const recallPaceSchema = z.strictObject({
  id: z.literal('me'),
  retention: z.number().check(z.minimum(0.8), z.maximum(0.95)),
  newADay: aDay,
  overdueADay: aDay,
});
export type RecallPace = z.infer<typeof recallPaceSchema>;
