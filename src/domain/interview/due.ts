import { readDay, writeDay } from '#domain/day.ts';
import type { Step } from './served.ts';

/** One finished try: the day on which it ended, the lowest step that was given, and which wording was asked. */
export type Try = { day: string; step: Step; variant: number };

/** Days after which a question comes back, by the step of the latest try. Editorial, and the whole rule together with `doubling`. */
const returnsAfter: Readonly<Record<Step, number>> = { 1: 1, 2: 3, 3: 10, 4: 30 };

/** Each earlier try in an unbroken run at 3 or above doubles the days, at most to this many. */
const doubling = { most: 120 } as const;

const runOf = (tries: readonly Try[]): number => {
  const broken = tries.findLastIndex(({ step }) => step < 3);
  return tries.length - broken - 1;
};

/**
 * When a question is asked again and in which wording: never the one of the last try while there is another.
 * `tries` in the order in which they were made; null where there is none. `wordings` counts the question and its variants.
 */
export function nextTry(tries: readonly Try[], wordings: number): { day: string; variant: number } | null {
  const last = tries.at(-1);
  if (!last) return null;
  const doubled = returnsAfter[last.step] * 2 ** Math.max(0, runOf(tries) - 1);
  const days = Math.min(doubled, Math.max(doubling.most, returnsAfter[last.step]));
  return { day: writeDay((readDay(last.day) ?? 0) + days), variant: (last.variant + 1) % Math.max(1, wordings) };
}
