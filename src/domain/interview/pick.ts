import { mostPairQuestions } from '#domain/record/pair.ts';
import { type PhaseName, roundPlans } from './loops.ts';
import type { QuestionHead, Round } from './served.ts';

/** A question that was picked for a practice interview, in the wording of that place. */
export type Picked = { head: QuestionHead; variant: number };

/** What became of picking a question: it was added, it was there already, or the interview asks as many as it can. */
export type Picking = { state: 'added'; picks: readonly Picked[] } | { state: 'there' } | { state: 'full' };

/** Adds a question at the end. */
export function addPick(picks: readonly Picked[], pick: Picked): Picking {
  if (picks.some(({ head }) => head.id === pick.head.id)) return { state: 'there' };
  if (picks.length >= mostPairQuestions) return { state: 'full' };
  return { state: 'added', picks: [...picks, pick] };
}

/** Moves a question one place up (-1) or down (1); at the end of the list nothing changes. */
export function movePick(picks: readonly Picked[], place: number, by: -1 | 1): readonly Picked[] {
  const other = place + by;
  const [one, two] = [picks[place], picks[other]];
  if (!one || !two) return picks;
  return picks.map((pick, nth) => (nth === place ? two : nth === other ? one : pick));
}

/** The questions without the one at a place. */
export const withoutPick = (picks: readonly Picked[], place: number): readonly Picked[] =>
  picks.filter((_, nth) => nth !== place);

/** Whole minutes: what the questions take, what the round has for questions, and by how much they go over, 0 where they fit. */
export type RoundClock = { minutes: number; forQuestions: number; over: number };

/** What of a round is not for the answers: who one is, what is asked on the way, what the candidate asks. */
const besides: ReadonlySet<PhaseName> = new Set(['opening', 'follow-ups', 'closing']);

/** Holds questions against the clock of a round. */
export function clockOf(picks: readonly Pick<Picked, 'head'>[], round: Round): RoundClock {
  const minutes = picks.reduce((total, { head }) => total + head.minutes, 0);
  const forQuestions = roundPlans[round].phases
    .filter(({ name }) => !besides.has(name))
    .reduce((total, phase) => total + phase.minutes, 0);
  return { minutes, forQuestions, over: Math.max(0, minutes - forQuestions) };
}
