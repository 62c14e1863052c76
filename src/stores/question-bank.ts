import { ownHead, ownQuestion, privateId } from '#domain/interview/own-questions.ts';
import type { Category, FullQuestion, QuestionHead } from '#domain/interview/served.ts';
import { fetchHeads, fetchQuestions } from '#platform/questions.ts';
import { once } from './once.ts';
import { $record } from './state.ts';

const heads = once<'all', QuestionHead[]>(fetchHeads);
const bodies = once<Category, FullQuestion[]>(fetchQuestions);

/** What lists show of the questions of the bank, or null where it does not arrive. */
export const bankHeads = (): Promise<QuestionHead[] | null> => heads('all');

/** What lists show of all questions, those of the person's own bank first; null where the others do not arrive. */
export async function questionHeads(): Promise<QuestionHead[] | null> {
  const bank = await bankHeads();
  return bank && [...$record.get().askedQuestions.map(ownHead), ...bank];
}

const fromBank = async (category: Category, id: string): Promise<FullQuestion | null> =>
  (await bodies(category))?.find((question) => question.id === id) ?? null;

async function fromOwn(id: string): Promise<FullQuestion | null> {
  const own = $record.get().askedQuestions.find((question) => question.id === id);
  if (!own) return null;
  if (own.like === '') return ownQuestion(own, null);
  const category = (await bankHeads())?.find((head) => head.id === own.like)?.category;
  const like = category ? await fromBank(category, own.like) : null;
  // Anchors that did not arrive are not replaced by others.
  return like && ownQuestion(own, like);
}

/** A question with its outline and anchors, or null where it does not arrive or is no longer in the bank. */
export function fullQuestion(category: Category, id: string): Promise<FullQuestion | null> {
  const own = privateId(id);
  return own === null ? fromBank(category, id) : fromOwn(own);
}
