import * as z from 'zod/mini';
import { id, instant, longText, shortText } from './values.ts';

/** What a line of a résumé is. Bullets are checked; the rest says what they stand under. */
export const lineKinds = ['contact', 'heading', 'role', 'bullet', 'text'] as const;
export type LineKind = (typeof lineKinds)[number];

/** Variants of a résumé that its bullets can be tagged for. */
const variantNames = z.array(shortText).check(z.maxLength(12));

/** A résumé; its lines are rows of their own, so that two tabs can work on two bullets. */
export const resumeSchema = z.strictObject({
  id,
  name: shortText,
  origin: z._default(shortText, ''),
  variants: z._default(variantNames, []),
  statement: z._default(longText, ''),
  headline: z._default(longText, ''),
  about: z._default(longText, ''),
  addedAt: instant,
});
export type Resume = z.infer<typeof resumeSchema>;

/** One line of a résumé. `draft` is a wording that is being worked on and has not been accepted; empty is none. */
export const resumeLineSchema = z.strictObject({
  id,
  resume: id,
  place: z.number(),
  kind: z.enum(lineKinds),
  text: longText,
  draft: z._default(longText, ''),
  variants: z._default(variantNames, []),
  evidence: z._default(z.union([id, z.literal('')]), ''),
});
export type ResumeLine = z.infer<typeof resumeLineSchema>;

/** Most lines of one résumé. */
export const mostLines = 1200;

const versionLine = z.strictObject({ kind: z.enum(lineKinds), text: longText });

/** A résumé as it stood on a day, whole: what was sent, or what to go back to. */
export const resumeVersionSchema = z.strictObject({
  id,
  resume: id,
  name: shortText,
  variant: z._default(shortText, ''),
  lines: z.array(versionLine).check(z.maxLength(mostLines)),
  keptAt: instant,
});
export type ResumeVersion = z.infer<typeof resumeVersionSchema>;
