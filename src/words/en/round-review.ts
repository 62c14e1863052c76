/** Words of a round that is over, when its answers are rated. */
export const roundReview = {
  review: 'Rate your answers',
  reviewed: 'Your answers',
  ratedOf: (n: number, of: number) => `${n} of ${of} rated. The outline of each opens with its rating.`,
  notReached: 'Not reached.',
  unfinished: 'Not finished:',
  rateNext: 'Waits for its rating.',
  ratedAs: (step: number) => `Rated ${step}.`,
  firstHere: 'First here:',
  compare: 'Compare with the outline',
  fix: 'First thing to fix, of the whole round',
  recurs: (places: readonly number[]) =>
    `It comes up in answers ${places
      .slice(0, -1)
      .map((place) => place + 1)
      .join(', ')} and ${(places.at(-1) ?? 0) + 1}. In the first of them:`,
  lowest: (n: number) =>
    `The rules find nothing that comes up twice. Begin with question ${n}, the answer that you rated lowest.`,
} as const;
