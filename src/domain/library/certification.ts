import * as z from 'zod/mini';
import { documented, line, paragraph, source } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/ids.ts';
import { siteLink, updatedDay } from './address.ts';

/** Groups of certifications, in the order in which they are shown. */
export const certificationGroups = ['program', 'agile', 'cloud', 'security', 'process', 'product-and-data'] as const;

/** One row of the table that compares them: short cells, each backed by the entry below. */
const glanceSchema = z.strictObject({
  forWhom: line(60),
  first: line(90),
  time: line(60),
  renewal: line(70),
  pays: line(70),
  artifact: line(70),
});

/** What a reader has to look up, and on which page of the issuer. */
const lookUpSchema = z.strictObject({
  title: line(120),
  url: z.url({ protocol: /^https$/u }),
  what: z.array(line(120)).check(z.minLength(1)),
});

/** content/certifications: one certification, what it signals and when something else pays more. */
export const certificationSchema = z.strictObject({
  name: documented(line(100), 'The full name'),
  short: documented(line(20), 'What people call it'),
  group: documented(z.enum(certificationGroups), 'Where it stands in the list'),
  issuer: documented(line(80), 'Who issues it'),
  glance: documented(
    glanceSchema,
    'Its row in the table: for whom, what it needs first, the time, how it is kept, when it pays, when an artifact does more',
  ),
  what: documented(paragraph, 'What it examines and how: exam, experience, application'),
  needs: documented(paragraph, 'What is asked before one may take it, and where that is written'),
  time: documented(paragraph, 'How much study people plan for and what that depends on, marked as an estimate of ours'),
  costWhere: documented(
    paragraph,
    'Where to look up what it costs in total, renewal and travel included; never a figure',
  ),
  lookUp: documented(
    lookUpSchema,
    'The issuer’s own page, and what to look up there because it changes or was not found in a source',
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
  sources: documented(
    z.array(source).check(z.minLength(1)),
    'What was read, each with its address and the day; every fact of the entry stands in one of them',
  ),
  keywords: documented(z.array(line(60)).check(z.minLength(2)), 'Search words that the names do not hold'),
});
export type Certification = z.infer<typeof certificationSchema> & { id: string };
