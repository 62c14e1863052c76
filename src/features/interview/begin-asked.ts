import { slotsOf } from '#domain/interview/loops.ts';
import { wordingOf } from '#domain/interview/served.ts';
import type { Session } from '#domain/record/interview.ts';
import { holdSession, startAttempt } from '#stores/interview.ts';
import { fullQuestion, questionHeads } from '#stores/question-bank.ts';

/** Begins the answer to a question of a round. Returns where it is open; null where it could not be fetched or kept. */
export async function beginAsked(session: Session, place: number): Promise<string | null> {
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
