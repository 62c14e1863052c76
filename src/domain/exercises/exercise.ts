import * as z from 'zod/mini';
import { kindNames } from '#domain/artifacts/kinds.ts';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/skill.ts';
import { updatedDay } from '#domain/library/address.ts';
import { programIds } from '#domain/programs/program.ts';

const step = z.string().check(z.trim(), z.minLength(8), z.maxLength(260));
const text = (shortest: number, longest: number) =>
  z.string().check(z.trim(), z.minLength(shortest), z.maxLength(longest));

/** One row of a rubric: four observable steps of one skill. */
const rubricRowSchema = z.strictObject({
  criterion: documented(line(60), 'What is looked at, in one to four words'),
  skill: documented(skillIdSchema, 'The skill that this row rates; one of the exercise’s'),
  1: step,
  2: step,
  3: documented(step, 'The step at which the row is done: what one sees in the artifact'),
  4: step,
});

/** content/exercises: one piece of proof, from the brief to the rubric. */
export const exerciseSchema = z.strictObject({
  name: documented(line(100), 'What one does, as a verb phrase'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  artifact: documented(line(100), 'The one thing that it yields'),
  document: documented(z.optional(z.enum(kindNames)), 'The kind of workshop document it is made in, where one fits'),
  program: documented(z.optional(z.enum(programIds)), 'The program pack it runs on'),
  onOwnWork: documented(z.boolean(), 'Whether it can be done on real work instead, and then counts as real'),
  minutes: documented(z.int().check(z.minimum(15), z.maximum(120)), 'Time box'),
  skills: documented(
    z.array(skillIdSchema).check(z.minLength(1), z.maxLength(4)),
    'What it shows, the main skill first',
  ),
  shows: documented(
    z.union([z.literal(2), z.literal(3), z.literal(4)]),
    'The level of the skills’ anchors that a result demonstrates which stands at step 3 in every row',
  ),
  after: documented(z.array(slug), 'Exercises whose result this one needs, by id'),
  brief: documented(
    text(200, 4000),
    'The situation and the task, with the figures it needs; plain text, blank lines between paragraphs',
  ),
  handIn: documented(z.array(paragraph).check(z.minLength(1), z.maxLength(4)), 'What to hand in'),
  doneWhen: documented(
    z.array(paragraph).check(z.minLength(3), z.maxLength(7)),
    'Definition of done: checks that somebody else could make, answered yes or no',
  ),
  rubric: documented(
    z.array(rubricRowSchema).check(z.minLength(3), z.maxLength(5)),
    'Anchored rows of four observable steps; the same for self and mentor',
  ),
  commonFaults: documented(
    z.array(paragraph).check(z.minLength(2), z.maxLength(6)),
    'What usually goes wrong in this very exercise',
  ),
  examples: documented(
    z.optional(z.strictObject({ good: text(200, 4000), weak: text(80, 2000), difference: paragraph })),
    'A worked result and a weak one as somebody would hand them in, and what separates them, row by row',
  ),
  becomes: documented(
    z.strictObject({ bullet: paragraph, story: paragraph }),
    'The bullet, with [slots], and the interview question it answers with the turning point of the story; says that it is simulated where it is',
  ),
  defense: documented(
    z.array(paragraph).check(z.minLength(5), z.maxLength(5)),
    'Five questions to answer live about the artifact; nobody could answer them who did not make it',
  ),
  keywords: documented(z.array(line(60)).check(z.minLength(2)), 'Search words that the name does not hold'),
});
export type Exercise = z.infer<typeof exerciseSchema> & { id: string };
