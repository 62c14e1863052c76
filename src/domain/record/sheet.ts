import * as z from 'zod/mini';
import { rounds } from '../interview/ids.ts';
import { day, id, instant, longText, shortText } from './values.ts';

/** What somebody looks at in the fifteen minutes before an interview: what they chose and wrote; the rest is read from the record. */
export const interviewSheetSchema = z.strictObject({
  id,
  application: z._default(z.union([id, z.literal('')]), ''),
  round: z._default(z.enum(rounds), 'hiring-manager'),
  on: z._default(z.union([day, z.literal('')]), ''),
  at: z._default(shortText, ''),
  where: z._default(longText, ''),
  people: z._default(longText, ''),
  reasons: z._default(longText, ''),
  stories: z._default(z.array(id).check(z.maxLength(12)), []),
  ask: z._default(z.array(shortText).check(z.maxLength(12)), []),
  ownAsk: z._default(longText, ''),
  addedAt: instant,
});
export type InterviewSheet = z.infer<typeof interviewSheetSchema>;
