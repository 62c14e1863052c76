import type { Round } from './served.ts';

/** One stretch of a round: whole minutes, and what is done in it. */
export type Phase = { name: PhaseName; minutes: number };

export type PhaseName = 'question' | 'present' | 'clarify' | 'work' | 'challenge' | 'probe' | 'closing' | 'write';

const phase = (name: PhaseName, minutes: number): Phase => ({ name, minutes });
const question = (minutes: number): Phase => phase('question', minutes);

/**
 * How each round of a loop is divided, in minutes. Editorial: the usual lengths of such rounds, since companies
 * publish theirs rarely and change them often. Minutes that no phase takes are the greeting and the candidate's questions.
 */
export const roundPlans: Readonly<Record<Round, { minutes: number; phases: readonly Phase[] }>> = {
  recruiter: { minutes: 30, phases: [question(5), question(5), question(5), phase('closing', 10)] },
  'hiring-manager': { minutes: 45, phases: [question(7), question(7), question(7), phase('closing', 10)] },
  'program-sense': { minutes: 45, phases: [phase('clarify', 5), phase('work', 30), phase('challenge', 10)] },
  technical: {
    minutes: 45,
    phases: [phase('clarify', 5), phase('present', 10), phase('work', 20), phase('challenge', 10)],
  },
  retrospective: { minutes: 60, phases: [phase('present', 15), phase('probe', 35), phase('closing', 10)] },
  'cross-functional': { minutes: 45, phases: [question(8), question(8), question(8), phase('closing', 10)] },
  leadership: { minutes: 45, phases: [question(8), question(8), question(8), phase('closing', 10)] },
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
