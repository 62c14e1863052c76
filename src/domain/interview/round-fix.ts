import type { Remark } from './read-answer.ts';
import type { Step } from './served.ts';

/** An answer of a round: its place in it, how it was rated (0: not yet), and what the rules remark on it. */
export type RoundAnswer = { place: number; step: Step | 0; remarks: readonly Remark[] };

/**
 * What to do first after a round: the remark that comes up in most answers, where it comes up in two or more; else the
 * answer that was rated lowest, the earliest among equals. Null where no answer was rated and nothing comes up twice.
 */
export type RoundFix = { kind: 'remark'; remark: Remark; places: number[] } | { kind: 'answer'; place: number };

/** Finds what to do first after a round. Remarks count once an answer; among equals the one found first stands. */
export function fixOfRound(answers: readonly RoundAnswer[]): RoundFix | null {
  const seen = new Map<Remark['code'], { remark: Remark; places: number[] }>();
  for (const { place, remarks } of answers)
    for (const remark of remarks) {
      const so = seen.get(remark.code) ?? { remark, places: [] };
      if (so.places.at(-1) !== place) so.places.push(place);
      seen.set(remark.code, so);
    }
  const [most] = [...seen.values()].toSorted((a, b) => b.places.length - a.places.length);
  if (most && most.places.length > 1) return { kind: 'remark', ...most };
  const [lowest] = answers.filter(({ step }) => step > 0).toSorted((a, b) => a.step - b.step);
  return lowest ? { kind: 'answer', place: lowest.place } : null;
}
