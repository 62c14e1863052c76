import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { rounds } from './ids.ts';

/** content/questions-to-ask.yaml: a question that a candidate asks the interviewer. */
export const questionToAskSchema = z.strictObject({
  ask: documented(line(200), 'The question, as one says it'),
  rounds: documented(z.array(z.enum(rounds)).check(z.minLength(1)), 'Rounds in which it is asked'),
  good: documented(paragraph, 'What a good answer holds'),
  bad: documented(paragraph, 'What is heard where something is wrong'),
});
export type QuestionToAsk = z.infer<typeof questionToAskSchema> & { id: string };

/** The whole file, keyed by id. */
export const questionsToAskFileSchema = z.record(slug, questionToAskSchema);
