import * as z from 'zod/mini';
import { documented, line, paragraph, slug, source } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/skill.ts';
import { updatedDay } from '#domain/library/address.ts';

/** content/arithmetic.yaml: a number that a TPM has to have at hand, or finds in the head. */
export const numberSchema = z.strictObject({
  name: documented(line(80), 'What it is about, such as Downtime at 99.9%'),
  ask: documented(paragraph, 'The question, with every number that is needed'),
  answer: documented(line(200), 'The answer, with its unit'),
  working: documented(paragraph, 'How one gets there, step by step, in plain text'),
  use: documented(paragraph, 'When a TPM needs it: the sentence in the room that it answers'),
  checks: documented(
    z.array(z.strictObject({ sum: line(200), gives: z.number() })).check(z.minLength(1), z.maxLength(6)),
    'Sums that a test computes anew: + - * / ^ sqrt( ) and parentheses; `gives` is rounded as written and stands in the answer or the working',
  ),
  skills: documented(
    z.array(skillIdSchema).check(z.minLength(1), z.maxLength(3)),
    'Skills it serves, the main one first',
  ),
  sources: documented(z._default(z.array(source), []), 'Where a number comes from that is not arithmetic'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
});
export type Fact = z.infer<typeof numberSchema> & { id: string };

/** All facts, keyed by id. */
export const factFileSchema = z.record(slug, numberSchema);
