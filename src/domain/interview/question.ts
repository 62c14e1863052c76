import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/skill.ts';
import { targetLevelSchema } from '#domain/framework/target.ts';
import { updatedDay } from '#domain/library/address.ts';
import { categories, formats, rounds } from './ids.ts';

const step = z.string().check(z.trim(), z.minLength(15), z.maxLength(420));

const followUps = z.array(z.strictObject({ ask: paragraph, tests: paragraph })).check(z.minLength(2), z.maxLength(5));
const traps = z.array(paragraph).check(z.minLength(2), z.maxLength(6));
const moves = z.array(paragraph).check(z.minLength(3), z.maxLength(9));
const reference = z.string().check(z.trim(), z.maxLength(4000));

/**
 * A wording with data of its own. What it gives stands in place of what the question gives; what it leaves out is the
 * question's. One of an estimation or a design leaves out only what names no numbers of the first wording.
 */
export const wordingSchema = z.strictObject({
  ask: documented(paragraph, 'The wording, with every number that its answer needs'),
  reference: documented(z.optional(reference), 'The arithmetic, or a reference solution, of this wording'),
  rubric: documented(
    z.optional(z.strictObject({ 1: z.optional(step), 2: z.optional(step), 3: z.optional(step), 4: z.optional(step) })),
    'The steps that name numbers of the first wording, with those of this one; the others are left out',
  ),
  barAt: documented(
    z.optional(z.partialRecord(targetLevelSchema, step)),
    'The bars of other levels that name numbers of the first wording, with those of this one',
  ),
  followUps: documented(z.optional(followUps), 'The follow-ups, where those of the question speak of its numbers'),
  traps: documented(z.optional(traps), 'The traps, where those of the question speak of its numbers'),
  moves: documented(z.optional(moves), 'The moves, where those of the question speak of its numbers or of its subject'),
});

/** content/questions: one question with everything that practice needs. */
export const questionSchema = z.strictObject({
  question: documented(
    z.string().check(z.trim(), z.minLength(15), z.maxLength(600)),
    'The question as an interviewer asks it',
  ),
  alsoAskedAs: documented(
    z._default(z.array(line(160)).check(z.maxLength(5)), []),
    'The same question in plain words, as other interviewers say it; people find it by these',
  ),
  category: z.enum(categories),
  topic: documented(line(120), 'The topic of the taxonomy that it serves'),
  skills: documented(
    z.array(skillIdSchema).check(z.minLength(1), z.maxLength(4)),
    'What it shows, the main skill first',
  ),
  rounds: documented(z.array(z.enum(rounds)).check(z.minLength(1), z.maxLength(3)), 'Where it is asked'),
  level: documented(targetLevelSchema, 'The level whose bar the rubric states'),
  format: z.enum(formats),
  minutes: documented(z.int().check(z.minimum(2), z.maximum(60)), 'Time for the answer'),
  probes: documented(paragraph, 'What the interviewer wants to find out'),
  followUps: documented(followUps, 'What is asked next, each with the weakness it tests'),
  traps: documented(traps, 'Answers that tempt and cost'),
  moves: documented(moves, 'The skeleton of a strong answer: moves, not a script'),
  rubric: documented(
    z.strictObject({ 1: step, 2: step, 3: step, 4: step }),
    'Four observable steps at the stated level; 3 is a hire',
  ),
  barAt: documented(
    z.partialRecord(targetLevelSchema, step),
    'How step 3 moves at the other levels where the question is asked',
  ),
  variants: documented(
    z.array(z.union([paragraph, wordingSchema])).check(z.minLength(1), z.maxLength(3)),
    'The same probe with a new surface, for the next try: the wording alone, or a wording with data of its own',
  ),
  reference: documented(
    z.optional(reference),
    'Estimation and design: the arithmetic, or a reference solution, in plain text',
  ),
  plain: documented(z.optional(paragraph), 'Explain: the plain explanation'),
  precise: documented(z.optional(paragraph), 'Explain: the precise one'),
  misconception: documented(z.optional(paragraph), 'Explain: the misconception that gives people away'),
  exercises: documented(z._default(z.array(slug), []), 'Exercises that build what it asks'),
  concepts: documented(
    z._default(z.array(slug).check(z.maxLength(4)), []),
    'Concepts it truly needs, by id, at most four; none where none is needed',
  ),
  phrases: documented(z._default(z.array(slug), []), 'Phrases that help to say it'),
});

/** One file of content/questions holds the questions of one category, keyed by id. */
export const questionFileSchema = z.record(slug, questionSchema);

/** content/question-topics.yaml: what one category has to ask about. */
export const categoryTopicsSchema = z.strictObject({
  name: documented(line(80), 'The category, as people read it'),
  updated: documented(updatedDay, 'Day of the last change to its questions that a reader would notice'),
  topics: documented(z.array(line(120)).check(z.minLength(10)), 'What is asked about; every topic has a question'),
});

export type Question = z.infer<typeof questionSchema>;
