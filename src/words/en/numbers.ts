/** Words of the numbers to have at hand. */
export const numbers = {
  title: 'Numbers to have at hand',
  description:
    'The arithmetic of a Technical Program Manager: availability, capacity, storage, error budgets, earned value, PERT and Little’s law, each with its working.',
  lead: 'Say the answer first, then open it. Each has its working, so that you can do it with your own numbers; companies and amounts are made up.',
  count: (n: number) => `${n} numbers.`,
  learn: 'Learn them by heart',
  learnOne: 'Learn this by heart',
  show: 'Answer and working',
  source: 'Source',
} as const;
