import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/ids.ts';
import { updatedDay } from './address.ts';

/** Kinds of reading, in the order in which they are shown. */
export const readingKinds = ['book', 'guide', 'ladder', 'standard', 'paper', 'essay', 'course'] as const;

/** content/reading.yaml: something worth reading, and what for. */
export const readingSchema = z.strictObject({
  title: documented(line(160), 'The title'),
  author: documented(line(120), 'Who wrote or publishes it'),
  year: documented(z.int().check(z.minimum(1900), z.maximum(2100)), 'Year of the edition that is meant'),
  kind: documented(z.enum(readingKinds), 'What it is'),
  about: documented(line(60), 'What it is about, in two or three words'),
  for: documented(paragraph, 'What a reader gets from it that they can use, in one or two sentences'),
  whom: documented(line(200), 'For whom, and when'),
  skip: documented(line(300), 'What to skip, or what has aged'),
  url: documented(
    z.optional(z.url({ protocol: /^https$/u })),
    'https address of the publisher or author, only if certain',
  ),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  skills: documented(z.array(skillIdSchema).check(z.minLength(1)), 'Skills it helps with'),
});
export const readingListSchema = z.record(slug, readingSchema);
export type Reading = z.infer<typeof readingSchema> & { id: string };
