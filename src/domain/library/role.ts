import * as z from 'zod/mini';
import { documented, line, paragraph, slug, source } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/skill.ts';
import { updatedDay } from './address.ts';
import { ownDescription } from './description.ts';
import { criterionGroups } from './criterion-groups.ts';

/** The ten questions on which every role is compared. */
export const roleQuestions = [
  'owns',
  'decides',
  'measuredBy',
  'day',
  'artifacts',
  'authority',
  'technicalDepth',
  'reportsTo',
  'horizon',
  'failsWhen',
] as const;

const proOrCon = z.strictObject({ point: line(120), example: paragraph, onATuesday: paragraph });

/** content/roles: a role as it is, TPM among them. */
export const roleSchema = z.strictObject({
  name: documented(line(60), 'The role'),
  alsoCalled: documented(z.array(line(60)), 'Other titles for it'),
  summary: documented(paragraph, 'What it is for, in one or two sentences'),
  description: ownDescription,
  answers: documented(
    z.strictObject({
      owns: paragraph,
      decides: paragraph,
      measuredBy: paragraph,
      day: paragraph,
      artifacts: paragraph,
      authority: paragraph,
      technicalDepth: paragraph,
      reportsTo: paragraph,
      horizon: paragraph,
      failsWhen: paragraph,
    }),
    'The same ten questions for every role',
  ),
  dayToDay: documented(
    z.array(z.strictObject({ time: line(20), does: paragraph })).check(z.minLength(5)),
    'An ordinary day, honestly',
  ),
  pros: documented(
    z.array(proOrCon).check(z.minLength(3)),
    'What is good about it, each with an example and what it feels like on a Tuesday',
  ),
  cons: documented(z.array(proOrCon).check(z.minLength(3)), 'What is hard about it'),
  againstTpm: documented(
    z.optional(z.array(paragraph).check(z.minLength(3))),
    'Differences from a TPM that one would notice in the first week; not for the TPM itself',
  ),
  whoDecides: documented(
    z.strictObject({
      dateSlips: paragraph,
      scopeGrows: paragraph,
      designDisputed: paragraph,
      teamOverloaded: paragraph,
      launchAtRisk: paragraph,
      incidentOngoing: paragraph,
    }),
    'What this role does in six concrete situations',
  ),
  moveToTpm: documented(paragraph, 'How people move from here to TPM'),
  moveBack: documented(paragraph, 'How people move from TPM to here, and the way back'),
  payAndDemand: documented(paragraph, 'Where to look up pay and demand for one’s own place; never figures'),
  skills: documented(z.array(skillIdSchema).check(z.minLength(3)), 'Skills it leans on, the main one first'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  keywords: z.array(line(60)),
  sources: z.array(source),
});
export type Role = z.infer<typeof roleSchema> & { id: string };

/** content/criteria: something a person may weigh when they choose. */
export const criterionSchema = z.strictObject({
  name: documented(line(60), 'The criterion, as a person would say it'),
  group: z.enum(criterionGroups),
  question: documented(paragraph, 'What to ask oneself or find out'),
  worst: documented(paragraph, 'The fixed anchor for 0: the worst one would really meet'),
  middle: documented(paragraph, 'What 50 looks like'),
  best: documented(paragraph, 'The fixed anchor for 100: the best one would really meet'),
  findOut: documented(paragraph, 'The cheapest way to narrow the range: an exercise, a conversation, a document'),
  aboutSelf: documented(z.boolean(), 'Whether the score is about oneself and can rest on evidence'),
  skills: documented(z.array(skillIdSchema), 'Skills whose scorecard result suggests a score'),
});
export type Criterion = z.infer<typeof criterionSchema> & { id: string };
/** content/criteria.yaml, keyed by id. */
export const criterionFileSchema = z.record(slug, criterionSchema);
