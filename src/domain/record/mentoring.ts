import * as z from 'zod/mini';
import { findingTypes } from '../artifacts/rule.ts';
import { id, instant, longText, shortText } from './values.ts';

const instantOrNone = z.union([instant, z.literal('')]);

/** Most characters of one event: a document of 20,000 with everything escaped, and what goes with it. */
const eventText = z.string().check(z.maxLength(200_000));

/** Something that a mentor or mentee said about a case, as it was said (see domain/mentoring/event.ts). */
export const mentorEventSchema = z.strictObject({
  id,
  case: id,
  side: z.enum(['mentor', 'mentee']),
  from: z.enum(['here', 'received']),
  event: eventText,
  sentAt: z._default(instantOrNone, ''),
});
export type KeptEvent = z.infer<typeof mentorEventSchema>;

/** What a mentor notes about a case for themselves; it is in no packet. */
export const mentorNoteSchema = z.strictObject({ id, text: z._default(longText, '') });
export type MentorNote = z.infer<typeof mentorNoteSchema>;

/** A remark that a mentor keeps to use again. */
export const bankCommentSchema = z.strictObject({
  id,
  type: z.enum(findingTypes),
  text: longText,
  used: z._default(z.number(), 0),
  addedAt: instant,
});
export type BankComment = z.infer<typeof bankCommentSchema>;

/** A public key that signs reviews: one made on this device, or one that came with a review. */
export const mentorKeySchema = z.strictObject({
  id,
  name: shortText,
  own: z.boolean(),
  comparedAt: z._default(instantOrNone, ''),
  addedAt: instant,
});
export type MentorKey = z.infer<typeof mentorKeySchema>;

const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** A mentor’s ratings of one reference artifact. */
export const calibrationSchema = z.strictObject({
  id,
  steps: z.array(step).check(z.maxLength(5)),
  ratedAt: instant,
});
export type SavedCalibration = z.infer<typeof calibrationSchema>;
