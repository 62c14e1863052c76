import * as z from 'zod/mini';
import { documented, paragraph, slug } from '#domain/documented.ts';

/** content/calibration: a worked result of an exercise, rated row by row, against which mentors can hold their own eye. */
export const referenceSchema = z.strictObject({
  exercise: documented(slug, 'The exercise, which has the result among its examples'),
  example: documented(z.enum(['good', 'weak']), 'Which of its two examples is rated'),
  ratings: documented(
    z
      .array(
        z.strictObject({
          step: documented(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), 'The step of the row'),
          reason: documented(paragraph, 'What in the text puts it there, and what keeps it from the next step'),
        }),
      )
      .check(z.minLength(3), z.maxLength(5)),
    'One for each row of the exercise’s rubric, in its order',
  ),
});
export type Reference = z.infer<typeof referenceSchema> & { id: string };
