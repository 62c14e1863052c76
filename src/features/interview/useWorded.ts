import { useCallback, useMemo } from 'react';
import { inWording, type Worded } from '#domain/interview/wording.ts';
import type { FullQuestion } from '#domain/interview/served.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { fullQuestion } from '#stores/question-bank.ts';
import { useFetched } from '#ui/useFetched.ts';

type Fetched = ReturnType<typeof useFetched<FullQuestion>>;

/** The question of a try as it is being fetched, and in the wording that was asked once it is here. */
export function useWorded({ category, question: id, asked }: Attempt): { question: Fetched; worded: Worded | null } {
  const ask = useCallback(() => fullQuestion(category, id), [category, id]);
  const question = useFetched(ask);
  const worded = useMemo(
    () => (question.state === 'here' ? inWording(question.value, asked) : null),
    [question, asked],
  );
  return { question, worded };
}
