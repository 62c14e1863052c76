import { slotsOf } from '#domain/interview/loops.ts';
import { wordingOf } from '#domain/interview/served.ts';
import type { Session } from '#domain/record/interview.ts';
import { holdSession, startAttempt } from '#stores/interview.ts';
import { fullQuestion, questionHeads } from '#stores/question-bank.ts';
import { $record } from '#stores/record.ts';

/** The place of the first question of a round that was not begun; null where all were. */
export function nextIn(session: Session): number | null {
  const begun = $record.get().attempts.filter((attempt) => attempt.session === session.id);
  const place = session.questions.findIndex(({ question }) => begun.every((attempt) => attempt.question !== question));
  return place === -1 ? null : place;
}

const beginning = new Map<string, Promise<string | null>>();

/**
 * Begins the answer to a question of a round, once however often it is asked for meanwhile. Returns where it is open; null
 * where it could not be fetched or kept.
 */
export function beginAsked(session: Session, place: number): Promise<string | null> {
  const key = `${session.id} ${place}`;
  const begun = beginning.get(key) ?? begin(session, place).finally(() => beginning.delete(key));
  beginning.set(key, begun);
  return begun;
}

async function begin(session: Session, place: number): Promise<string | null> {
  const asked = session.questions[place];
  if (!asked) return null;
  const { question: id, category, variant } = asked;
  const [heads, full] = await Promise.all([questionHeads(), fullQuestion(category, id)]);
  const head = heads?.find((each) => each.id === id);
  if (!head || !full) return null;
  // Whoever goes on has ended the pause.
  if (session.clock.pausedAt !== null) await holdSession(session, false);
  const minutes = slotsOf(session.round)[place] ?? head.minutes;
  const { id: made, saved } = await startAttempt(head, {
    asked: wordingOf(full, variant),
    variant,
    minutes,
    session: session.id,
  });
  return saved.state === 'saved' ? `#try=${made}` : null;
}
