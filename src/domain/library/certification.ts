import * as z from 'zod/mini';
import { documented, line, paragraph, source } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/ids.ts';
import { siteLink, updatedDay } from './address.ts';

/** Groups of certifications, in the order in which they are shown. */
export const certificationGroups = ['program', 'agile', 'cloud', 'security', 'process', 'product-and-data'] as const;

/** content/certifications: one certification, what it signals and when something else pays more. */
export const certificationSchema = z.strictObject({
  name: documented(line(100), 'The full name'),
  short: documented(line(20), 'What people call it'),
  group: documented(z.enum(certificationGroups), 'Where it stands in the list'),
  issuer: documented(line(80), 'Who issues it'),
  what: documented(paragraph, 'What it examines and how: exam, experience, application'),
  needs: documented(paragraph, 'What is asked before one may take it, and where that is written'),
  time: documented(paragraph, 'How much study people plan for and what that depends on, marked as an estimate of ours'),
  costWhere: documented(
    paragraph,
    'Where to look up what it costs in total, renewal and travel included; never a figure',
  ),
  signals: documented(
    z.array(z.strictObject({ to: line(100), says: paragraph })).check(z.minLength(2)),
    'What it tells whom: a recruiter, a hiring manager, a client',
  ),
  paysWhen: documented(z.array(paragraph).check(z.minLength(2)), 'When it pays'),
  artifactBetter: documented(paragraph, 'When an artifact does more, and which one'),
  instead: documented(siteLink, 'The exercise or tool that shows the same skill'),
  renewal: documented(paragraph, 'How it is kept, and what happens if it lapses'),
  skills: documented(z.array(skillIdSchema).check(z.minLength(1)), 'Skills it is about'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  sources: documented(z.array(source).check(z.minLength(1)), 'The issuer’s own page, and what was read there'),
  keywords: documented(z.array(line(60)).check(z.minLength(2)), 'Search words that the names do not hold'),
});
export type Certification = z.infer<typeof certificationSchema> & { id: string };
