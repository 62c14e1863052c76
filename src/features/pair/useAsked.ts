import { useCallback } from 'react';
import { generalSteps } from '#domain/interview/own-questions.ts';
import { type FullQuestion, wordingOf } from '#domain/interview/served.ts';
import { inWording } from '#domain/interview/wording.ts';
import type { PairQuestion } from '#domain/record/pair.ts';
import { fullQuestion } from '#stores/question-bank.ts';
import { type Fetched, useFetched } from '#ui/useFetched.ts';

/** A question as it is asked here: its wording, and its outline and anchors where the bank has them. */
export type AskedHere = { wording: string; full: FullQuestion };

const bare = ({ question, asked }: PairQuestion): FullQuestion => ({
  id: question,
  question: asked,
  level: null,
  format: 'behavioral',
  probes: '',
  followUps: [],
  traps: [],
  moves: [],
  rubric: generalSteps,
  barAt: {},
  variants: [],
  exercises: [],
  concepts: [],
  phrases: [],
});

/** Fetches a question of a practice interview; one of the other’s private bank comes with its wording and the general anchors. */
export function useAsked(asked: PairQuestion): Fetched<AskedHere> {
  const ask = useCallback(async (): Promise<AskedHere | null> => {
    const full = await fullQuestion(asked.category, asked.question);
    const wording = full ? wordingOf(full, asked.variant) : asked.asked;
    if (wording === '') return null;
    // A wording of the bank has data of its own, so nothing here is only the first one’s.
    return { full: inWording(full ?? bare(asked), wording).question, wording };
  }, [asked]);
  return useFetched(ask);
}
