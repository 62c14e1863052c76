import type { Category, FullQuestion, QuestionHead } from '#domain/interview/served.ts';
import { fetchHeads, fetchQuestions } from '#platform/questions.ts';

/** Asks once a visit; what did not arrive is asked for again the next time. */
function once<K, T>(ask: (key: K) => Promise<T | null>): (key: K) => Promise<T | null> {
  const known = new Map<K, Promise<T | null>>();
  return async (key) => {
    const asked = known.get(key) ?? ask(key);
    known.set(key, asked);
    const answer = await asked;
    if (answer === null) known.delete(key);
    return answer;
  };
}

const heads = once<'all', QuestionHead[]>(fetchHeads);
const bodies = once<Category, FullQuestion[]>(fetchQuestions);

/** What lists show of all questions, or null where it does not arrive. */
export const questionHeads = (): Promise<QuestionHead[] | null> => heads('all');

/** A question with its outline and anchors, or null where it does not arrive or is no longer in the bank. */
export async function fullQuestion(category: Category, id: string): Promise<FullQuestion | null> {
  return (await bodies(category))?.find((question) => question.id === id) ?? null;
}
