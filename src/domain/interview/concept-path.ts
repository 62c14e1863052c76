import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { updatedDay } from '#domain/library/address.ts';

/** content/concept-paths: a scene through which somebody with experience walks a newcomer, one concept a step. */
export const conceptPathSchema = z.strictObject({
  name: documented(line(80), 'What one can follow or do after it'),
  place: documented(line(200), 'Where and when it happens, and who tells it'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  scene: documented(paragraph, 'How it begins, in the words of the person who tells it'),
  steps: documented(
    z
      .array(
        z.strictObject({
          concept: documented(slug, 'The concept that the step uses, by id'),
          told: documented(paragraph, 'What happens, in a sentence or two'),
          heard: documented(paragraph, 'What is said in the room, without quotation marks'),
          means: documented(paragraph, 'What that means for the program'),
          ask: documented(paragraph, 'The question to ask then'),
        }),
      )
      .check(z.minLength(5), z.maxLength(9)),
    'The steps in order, each with another concept',
  ),
  check: documented(
    z.array(z.strictObject({ ask: paragraph, answer: paragraph })).check(z.minLength(2), z.maxLength(5)),
    'Questions at the end that show whether it was understood',
  ),
});
export type ConceptPath = z.infer<typeof conceptPathSchema> & { id: string };
