import type { Round } from './served.ts';

/** One stretch of a round: whole minutes, what is done in it, and how many questions are asked. */
export type Phase = { name: PhaseName; minutes: number; questions: number };

export type PhaseName = 'question' | 'present' | 'clarify' | 'work' | 'challenge' | 'probe' | 'closing' | 'write';

const question = (minutes: number): Phase => ({ name: 'question', minutes, questions: 1 });
const phase = (name: PhaseName, minutes: number, questions = 0): Phase => ({ name, minutes, questions });

/**
 * How each round of a loop is divided, in minutes. Editorial: the usual lengths of such rounds, since companies
 * publish theirs rarely and change them often. Minutes that no phase takes are the greeting and the candidate's questions.
 */
export const roundPlans: Readonly<Record<Round, { minutes: number; phases: readonly Phase[] }>> = {
  recruiter: { minutes: 30, phases: [question(5), question(5), question(5), phase('closing', 10)] },
  'hiring-manager': { minutes: 45, phases: [question(7), question(7), question(7), phase('closing', 10)] },
  'program-sense': { minutes: 45, phases: [phase('clarify', 5, 1), phase('work', 30), phase('challenge', 10)] },
  technical: {
    minutes: 45,
    phases: [phase('clarify', 5, 1), phase('present', 10), phase('work', 20), phase('challenge', 10)],
  },
  retrospective: { minutes: 60, phases: [phase('present', 15, 1), phase('probe', 35), phase('closing', 10)] },
  'cross-functional': { minutes: 45, phases: [question(8), question(8), question(8), phase('closing', 10)] },
  leadership: { minutes: 45, phases: [question(8), question(8), question(8), phase('closing', 10)] },
  written: { minutes: 60, phases: [phase('write', 60, 1)] },
};

/** How many questions a round asks. */
export const questionsIn = (round: Round): number =>
  roundPlans[round].phases.reduce((total, { questions }) => total + questions, 0);
