// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import { type Clock, elapsed, pause, resume, startClock } from '#domain/interview/clock.ts';
import type { Try } from '#domain/interview/due.ts';
import type { QuestionHead, Round, Step } from '#domain/interview/served.ts';
import type { Attempt, Session } from '#domain/record/interview.ts';
import { newId, now } from '#platform/device.ts';
import { $record } from './state.ts';
import { save, type Saved } from './saving.ts';
import { changeShown, typeShown } from './shown-rows.ts';

const moment = (): number => Date.parse(now());

type Begun = { id: string; saved: Saved };

/**
 * Begins a try at a question, in the wording that is asked. It is taken away by deleting it and not by undoing, so that
 * going back step by step never takes an answer along.
 * `minutes` may differ from the question's in a timed round.
 */
export async function startAttempt(
  head: Pick<QuestionHead, 'id' | 'category' | 'skills' | 'format'>,
  { asked, variant, minutes, session = '' }: { asked: string; variant: number; minutes: number; session?: string },
): Promise<Begun> {
  const id = newId();
  const value = {
    id,
    question: head.id,
    variant,
    asked,
    category: head.category,
    skills: [...head.skills],
    format: head.format,
    minutes,
    session,
    clock: startClock(moment()),
    startedAt: now(),
  };
  return { id, saved: await save([{ act: 'set', kind: 'attempts', id, value }]) };
}

/** Text fields of a try that are kept while they are typed. */
export type AnswerField = 'text' | 'pad' | 'reply1' | 'reply2' | 'fix';

/** Keeps an answer while it is typed. */
export const typeAnswer = (id: string, field: AnswerField, text: string): void =>
  typeShown('attempts', id, field, text);

const held = (clock: Clock, isHeld: boolean): { clock: Clock } => ({
  clock: isHeld ? pause(clock, moment()) : resume(clock, moment()),
});

/** Stops or restarts the clock of a try; within a round, that of the round too. */
export async function holdAttempt({ id, clock, session }: Attempt, isHeld: boolean): Promise<Saved> {
  const round = $record.get().sessions.find((each) => each.id === session);
  if (round) return await holdSession(round, isHeld);
  return await changeShown('attempts', id, held(clock, isHeld));
}

/** Commits to the answer: from here the outline can be seen, and the answer stays as it is. */
export async function commitAnswer(
  { id, clock }: Attempt,
  followUps: readonly { ask: string; tests: string }[],
): Promise<Saved> {
  const held = pause(clock, moment());
  // By itself, so that undoing the commitment finds a clock that has stood still meanwhile.
  const stopped = await changeShown('attempts', id, { clock: held });
  if (stopped.state !== 'saved') return stopped;
  const patch = {
    followUps: followUps.map(({ ask, tests }) => ({ ask, tests })),
    seconds: Math.round(elapsed(held, moment()) / 1000),
    state: followUps.length > 0 ? 'probing' : 'rating',
  };
  return await changeShown('attempts', id, patch, 'attempt');
}

/** Chooses the follow-ups again, such as by a transcript that was written after the answer was given. */
export const askInstead = (id: string, followUps: readonly { ask: string; tests: string }[]): Promise<Saved> =>
  changeShown('attempts', id, { followUps: followUps.map(({ ask, tests }) => ({ ask, tests })) }, 'attempt');

/** Goes on from the follow-ups to the rating. */
export const closeProbing = (id: string): Promise<Saved> => changeShown('attempts', id, { state: 'rating' }, 'attempt');

/** Rates an answer on the anchors of its question, which ends the try; a try that has ended keeps its day. */
export const rateAnswer = ({ id, state }: Attempt, step: Step): Promise<Saved> =>
  changeShown('attempts', id, state === 'done' ? { step } : { step, state: 'done', endedAt: now() }, 'attempt');

/** Removes a try. */
export const removeAttempt = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'attempts', id }], { label: 'remove-attempt' });

/** Begins a timed round of a loop. */
export async function startSession(
  round: Round,
  questions: readonly { head: QuestionHead; variant: number }[],
): Promise<Begun> {
  const id = newId();
  const asked = questions.map(({ head, variant }) => ({ question: head.id, category: head.category, variant }));
  const value = { id, round, questions: asked, clock: startClock(moment()), startedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'sessions', id, value }], { label: 'session' }) };
}

/** Stops or restarts the clock of a round, and that of the answer that is being given in it. */
export async function holdSession({ id, clock }: Session, isHeld: boolean): Promise<Saved> {
  const answering = $record.get().attempts.filter(({ session, state }) => session === id && state === 'answering');
  for (const each of answering) await changeShown('attempts', each.id, held(each.clock, isHeld));
  return await changeShown('sessions', id, held(clock, isHeld));
}

/** Ends a round. */
export const endSession = (id: string): Promise<Saved> => changeShown('sessions', id, { endedAt: now() });

/** Removes a round; the tries that were made in it stay. */
export const removeSession = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'sessions', id }], { label: 'remove-session' });

/** Keeps what the person notes about a round. */
export const noteSession = (id: string, text: string): void => typeShown('sessions', id, 'note', text);

/** The finished tries of each question, in the order in which they were made; days are those of the person's calendar. */
export function triesByQuestion(attempts: readonly Attempt[], dayOf: (instant: string) => string): Map<string, Try[]> {
  const tries = new Map<string, Try[]>();
  for (const { question, step, endedAt, variant } of attempts.toSorted((a, b) => a.endedAt.localeCompare(b.endedAt))) {
    if (step === 0 || endedAt === '') continue;
    tries.set(question, [...(tries.get(question) ?? []), { day: dayOf(endedAt), step, variant }]);
  }
  return tries;
}
