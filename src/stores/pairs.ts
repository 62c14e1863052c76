// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import { pause, resume, startClock } from '#domain/interview/clock.ts';
import { fragmentsIn } from '#domain/mentoring/link.ts';
import { knownPair, pairFeedback, type PairFeedback, pairSet, type PairSet } from '#domain/interview/pair-packet.ts';
import { readFeedbackText } from '#domain/interview/pair-text.ts';
import { wordingOf, type QuestionHead, type Round, type Step } from '#domain/interview/served.ts';
import type { Pair, PairQuestion } from '#domain/record/pair.ts';
import { newId, now, today } from '#platform/device.ts';
import { openPairFragment, type OpenedPair, pairLink } from '#platform/pair-links.ts';
import { openFirst } from './open-first.ts';
import { bankHeads, fullQuestion } from './question-bank.ts';
import { save, type Saved } from './saving.ts';
import { changeShown } from './shown-rows.ts';
import { $record } from './state.ts';
import { readField } from './typing.ts';
import type { Change } from './writing.ts';

export type NoteField = 'note1' | 'note2' | 'note3' | 'note4' | 'note5' | 'note6';
export const noteFields: readonly NoteField[] = ['note1', 'note2', 'note3', 'note4', 'note5', 'note6'];

type Begun = { id: string; saved: Saved };
type Roles = Pick<Pair, 'role' | 'interviewer' | 'candidate'>;

/** Begins a practice interview of two people. Questions of the private bank take their wording along. */
export async function beginPair(
  round: Round,
  questions: readonly { head: QuestionHead; variant: number }[],
  roles: Roles,
): Promise<Begun> {
  const id = newId();
  const asked = questions.map(({ head, variant }): PairQuestion => ({
    question: head.id,
    category: head.category,
    variant,
    minutes: head.minutes,
    asked: head.id.startsWith('own-') ? head.question.slice(0, 2000) : '',
  }));
  const value = { id, round, ...roles, questions: asked, startedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'pairs', id, value }], { label: 'pair' }) };
}

/** Takes up a practice interview that came by link. One that is here already stays as it is. */
export async function acceptSet(set: PairSet): Promise<Begun> {
  const id = set.pair;
  if ($record.get().pairs.some((pair) => pair.id === id)) return { id, saved: { state: 'saved' } };
  const { role, round, interviewer, candidate } = set;
  const questions = set.questions.map(({ id: question, asked = '', ...rest }) => ({ question, asked, ...rest }));
  const value = { id, role, round, interviewer, candidate, questions, startedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'pairs', id, value }], { label: 'pair' }) };
}

/** Goes to a question and starts its clock. */
export const askQuestion = (id: string, place: number): Promise<Saved> =>
  changeShown('pairs', id, { place, clock: startClock(Date.parse(now())) });

/** Stops or restarts the clock of the question. */
export const holdPair = ({ id, clock }: Pair, isHeld: boolean): Promise<Saved> => {
  const moment = Date.parse(now());
  return changeShown('pairs', id, { clock: clock && (isHeld ? pause(clock, moment) : resume(clock, moment)) });
};

/** Gives an answer a step of the anchors. */
export const ratePair = ({ id, steps, questions }: Pair, place: number, step: Step): Promise<Saved> =>
  changeShown('pairs', id, { steps: questions.map((_, nth) => (nth === place ? step : (steps[nth] ?? 0))) });

/** Ends a practice interview, or goes on with it. */
export const endPair = (id: string, isOver: boolean): Promise<Saved> =>
  changeShown('pairs', id, { endedAt: isOver ? now() : '', clock: null });

/** Removes a practice interview from this device; what was said about tries stays with them. */
export const removePair = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'pairs', id }], { label: 'remove-pair' });

const travelling = ({ questions }: Pair) =>
  questions.map(({ question, category, variant, minutes, asked }) => ({
    id: question,
    category,
    variant,
    minutes,
    ...(asked === '' ? {} : { asked }),
  }));

/** The link by which somebody takes a role in another browser; null where it would be too long. */
export const inviteLink = (pair: Pair, role: PairSet['role']): Promise<string | null> =>
  pairLink(
    `${location.origin}/pair/`,
    pairSet({
      pair: pair.id,
      round: pair.round,
      role,
      interviewer: pair.interviewer.slice(0, 80),
      candidate: pair.candidate.slice(0, 80),
      questions: travelling(pair),
    }),
  );

/** What the interviewer noted, as it stands in the boxes now. `nobody` is said where the interviewer has no name. */
export function feedbackOf(pair: Pair, nobody: string): PairFeedback {
  const typed = (field: string): string => readField({ kind: 'pairs', id: pair.id, field }).slice(0, 4000);
  return pairFeedback({
    pair: pair.id,
    round: pair.round,
    by: pair.interviewer.trim().slice(0, 80) || nobody,
    to: pair.candidate.slice(0, 80),
    on: today(),
    questions: travelling(pair).map((question, place) => ({
      ...question,
      step: pair.steps[place] ?? 0,
      words: typed(noteFields[place] ?? 'note1'),
    })),
    strength: typed('strength'),
    essential: typed('essential'),
  });
}

/** The link that carries feedback back; null where it would be too long and the text is to be sent. */
export const feedbackLink = (feedback: PairFeedback): Promise<string | null> =>
  pairLink(`${location.origin}/pair/`, feedback);

/** Opens what was pasted: a link with a packet in its fragment, or feedback as plain text. Never rejects. */
export async function openPasted(text: string): Promise<OpenedPair> {
  const plain = readFeedbackText(text);
  if (plain.state !== 'none') return plain;
  return await openFirst(fragmentsIn(text), openAddress);
}

/** Opens the fragment of this page's address. An invitation is read only where its questions are known here. */
export async function openAddress(fragment: string): Promise<OpenedPair> {
  const opened = await openPairFragment(fragment);
  return opened.state === 'read' ? knownPair(opened.packet, await bankHeads()) : opened;
}

const stepOf = (step: number): Step | 0 => ([1, 2, 3, 4] as const).find((one) => one === step) ?? 0;

/**
 * Puts feedback where it belongs: beside a try at each question, which waits for the person's own rating. What was taken
 * before is not taken twice. It backs nothing in the ledger.
 */
export async function takeFeedback(feedback: PairFeedback): Promise<Saved | { state: 'known' }> {
  const { pair, by, on } = feedback;
  if ($record.get().heard.some((heard) => heard.pair === pair)) return { state: 'known' };
  const heads = (await bankHeads()) ?? [];
  const moment = now();
  const rows = await Promise.all(
    feedback.questions.map(async ({ id, category, variant, minutes, asked, step, words }, place): Promise<Change[]> => {
      const head = heads.find((one) => one.id === id);
      const full = await fullQuestion(category, id);
      const attempt = `pair-${pair}-${place}`;
      const clock = { ...startClock(Date.parse(moment)), pausedAt: Date.parse(moment) };
      const value = {
        id: attempt,
        question: id,
        variant,
        asked: full ? wordingOf(full, variant) : (asked ?? id.replaceAll('-', ' ')),
        category,
        skills: [...(head?.skills ?? [])],
        format: head?.format ?? 'behavioral',
        minutes,
        clock,
        state: 'rating',
        startedAt: moment,
      };
      const said = { id: `heard-${pair}-${place}`, pair, attempt, by, on, step: stepOf(step), words, addedAt: moment };
      const overall = place === 0 ? { strength: feedback.strength, essential: feedback.essential } : {};
      return [
        { act: 'set', kind: 'attempts', id: attempt, value },
        { act: 'set', kind: 'heard', id: said.id, value: { ...said, ...overall } },
      ];
    }),
  );
  return await save(rows.flat(), { label: 'receive' });
}
