import type { BankComment } from '#domain/record/mentoring.ts';

/** Kept remarks in the order in which they are offered: the most used first, of equals the one kept last. */
export const mostUsed = (kept: readonly BankComment[]): BankComment[] =>
  kept.toSorted((a, b) => b.used - a.used || b.addedAt.localeCompare(a.addedAt));
