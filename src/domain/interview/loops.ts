import type { Round } from './served.ts';

/** One stretch of a round: whole minutes, and what is done in it. */
export type Phase = { name: PhaseName; minutes: number };

export type PhaseName =
  | 'opening'
  | 'question'
  | 'follow-ups'
  | 'present'
  | 'clarify'
  | 'work'
  | 'challenge'
  | 'probe'
  | 'closing'
  | 'write';

const phase = (name: PhaseName, minutes: number): Phase => ({ name, minutes });
const question = (minutes: number): Phase => phase('question', minutes);
const asked = (minutes: number, followUps: number): Phase[] => [question(minutes), phase('follow-ups', followUps)];

/**
 * How each round of a loop is divided, in minutes. Editorial: the usual lengths of such rounds, since companies
 * publish theirs rarely and change them often. The phases add up to the minutes of the round.
 */
export const roundPlans: Readonly<Record<Round, { minutes: number; phases: readonly Phase[] }>> = {
  recruiter: {
    minutes: 30,
    phases: [phase('opening', 5), question(5), question(5), question(5), phase('closing', 10)],
  },
  'hiring-manager': {
    minutes: 45,
    phases: [phase('opening', 5), ...asked(7, 3), ...asked(7, 3), ...asked(7, 3), phase('closing', 10)],
  },
  'program-sense': { minutes: 45, phases: [phase('clarify', 5), phase('work', 30), phase('challenge', 10)] },
  technical: {
    minutes: 45,
    phases: [phase('clarify', 5), phase('present', 10), phase('work', 20), phase('challenge', 10)],
  },
  retrospective: { minutes: 60, phases: [phase('present', 15), phase('probe', 35), phase('closing', 10)] },
  'cross-functional': {
    minutes: 45,
    phases: [phase('opening', 5), ...asked(8, 2), ...asked(8, 2), ...asked(8, 2), phase('closing', 10)],
  },
  leadership: {
    minutes: 45,
    phases: [phase('opening', 5), ...asked(8, 2), ...asked(8, 2), ...asked(8, 2), phase('closing', 10)],
  },
  written: { minutes: 60, phases: [phase('write', 60)] },
};

/** Phases in which the candidate answers; in the others the interviewer leads. */
const answering: ReadonlySet<PhaseName> = new Set(['question', 'present', 'work', 'write']);

/** The minutes that each question of a round has for its answer, in the order in which they are asked. */
export function slotsOf(round: Round): number[] {
  const { phases } = roundPlans[round];
  const single = phases.filter(({ name }) => name === 'question');
  if (single.length > 0) return single.map(({ minutes }) => minutes);
  const answers = phases.filter(({ name }) => answering.has(name));
  return [answers.reduce((total, { minutes }) => total + minutes, 0)];
}

/** How many questions a round asks. */
export const questionsIn = (round: Round): number => slotsOf(round).length;

/** The phases of a round that asks so many questions; those of questions beyond them fall away. */
export function phasesFor(round: Round, questions: number): Phase[] {
  let nth = 0;
  return roundPlans[round].phases.filter(({ name }) => {
    if (name === 'question') nth += 1;
    return nth <= questions || (name !== 'question' && name !== 'follow-ups');
  });
}

/** How far a round has come: questions that were begun, and whether the last of them is still being answered or probed. */
export type Progress = { begun: number; state: 'answering' | 'probing' | 'answered' };

/**
 * The place of the phase at hand in a round of several questions, by what has been done and not by the clock: somebody
 * who goes on early is not held back. Before the first question it is the first phase, after the last the one that follows it.
 */
export function placeOf(phases: readonly Phase[], { begun, state }: Progress): number {
  const questions = phases.flatMap(({ name }, place) => (name === 'question' ? [place] : []));
  const place = questions[begun - 1];
  if (place === undefined) return 0;
  const isProbed = phases[place + 1]?.name === 'follow-ups';
  if (state === 'answering' || (state === 'probing' && !isProbed)) return place;
  return Math.min(place + (state === 'answered' && isProbed ? 2 : 1), phases.length - 1);
}

/**
 * The whole minutes by which a question, from 0, has outlasted the time that the plan of its round gives it and its
 * follow-ups; 0 where it has not, and where the round asks no such question.
 */
export function minutesBehind(phases: readonly Phase[], question: number, minutesGone: number): number {
  const questions = phases.flatMap(({ name }, place) => (name === 'question' ? [place] : []));
  const place = questions[question];
  if (place === undefined) return 0;
  const last = phases[place + 1]?.name === 'follow-ups' ? place + 1 : place;
  const planned = phases.slice(0, last + 1).reduce((total, { minutes }) => total + minutes, 0);
  return Math.max(0, Math.floor(minutesGone - planned));
}

type Asked = { question: string };

/** The place of the first question of a round that was not begun; null where all were. */
export function nextIn(questions: readonly Asked[], begun: readonly Asked[]): number | null {
  const place = questions.findIndex(({ question }) => begun.every((attempt) => attempt.question !== question));
  return place === -1 ? null : place;
}
