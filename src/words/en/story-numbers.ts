import type { NumberConflict } from '#domain/interview/number-conflicts.ts';

type Other = NumberConflict['other']['from'];

/** Words of the numbers of a story that another text states otherwise. */
export const storyNumbers = {
  title: 'Numbers to settle',
  says: (own: string, other: string) => `The story says ${own}; ${other} stands in`,
  places: {
    ledger: (title) => `“${title}” in your ledger`,
    resume: () => 'a bullet of your résumé',
    story: (title) => `the story “${title}”`,
    minute: () => 'its version of one minute',
    two: () => 'its version of two minutes',
    five: () => 'its version of five minutes',
  } satisfies Record<Other, (title: string) => string>,
  here: 'Here',
  there: 'There',
  why: 'Why these seem to be the same thing',
  ties: {
    story: () => 'Both are this story.',
    evidence: (title: string) => `Both rest on “${title}”, or on an item beside it in the ledger.`,
    name: (name: string) => `Both name ${name}.`,
  },
  shared: (words: readonly string[]) => `Near both numbers: ${words.join(', ')}. The unit is the same.`,
  notSame: 'Not the same thing',
  settle:
    'An interviewer reads the résumé while you speak. Find out which is right and correct the other; where both are right, say in each what it measures.',
  setAside: (n: number) => `Called not the same thing (${n})`,
  again: 'Compare again',
  pair: (own: string, other: string) => `${own} and ${other}`,
  mark: (n: number) => (n === 1 ? '1 number to settle' : `${n} numbers to settle`),
  how: 'How numbers are compared',
} as const;
