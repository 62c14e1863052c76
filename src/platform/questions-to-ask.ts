import * as z from 'zod/mini';
import { rounds } from '#domain/interview/ids.ts';
import type { QuestionToAsk } from '#domain/interview/question-to-ask.ts';

const publishedSchema = z.array(
  z.object({ id: z.string(), ask: z.string(), rounds: z.array(z.enum(rounds)), good: z.string(), bad: z.string() }),
);

/** Fetches the questions that a candidate can ask. Null where they do not arrive or are not what is expected. */
export async function fetchQuestionsToAsk(): Promise<QuestionToAsk[] | null> {
  try {
    const answer = await fetch('/questions-to-ask.json');
    return answer.ok ? (publishedSchema.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
