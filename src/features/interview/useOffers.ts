import { useMemo } from 'react';
import { type Offer, questionsFor } from '#domain/interview/coverage.ts';
import type { Story } from '#domain/record/interview.ts';
import { questionHeads } from '#stores/question-bank.ts';
import { useFetched } from '#ui/useFetched.ts';

/** As many questions as one sitting has time for. */
const most = 4;

/** Questions that a story fits, the best first; none until they have arrived. */
export function useOffers(story: Story): Offer[] {
  const heads = useFetched(questionHeads);
  return useMemo(() => (heads.state === 'here' ? questionsFor(story, heads.value, most) : []), [story, heads]);
}
