import { standingIn } from '#domain/interview/clock.ts';
import { roundPlans } from '#domain/interview/loops.ts';
import { wordingOf } from '#domain/interview/served.ts';
import type { Attempt, Session } from '#domain/record/interview.ts';
import { endSession, holdSession, noteSession, startAttempt } from '#stores/interview.ts';
import { fullQuestion, questionHeads } from '#stores/question-bank.ts';
import { $record } from '#stores/record.ts';
import { LongField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { useTick } from '#ui/useTick.ts';
import { interview } from '#words/en.ts';
import { sayTime } from './dates.ts';
import styles from './Practice.module.css';

const words = interview.loop;

/** A whole round: its clock by parts, its questions, and a note at the end. */
export function Round({ session }: { session: Session | null }) {
  const { attempts } = useSaved($record);
  if (!session) return <p role="alert">{interview.attempt.missing}</p>;
  const own = attempts.filter((attempt) => attempt.session === session.id);
  return (
    <div className="stack">
      <p>
        <a href="#all">{interview.back}</a>
      </p>
      <h2>{interview.rounds[session.round]}</h2>
      {session.endedAt === '' ? <RoundClock session={session} /> : <p role="status">{words.ended}</p>}
      <ol className={styles['list']}>
        {session.questions.map((asked, place) => (
          <Asked
            key={asked.question}
            session={session}
            place={place}
            attempt={own.find((one) => one.question === asked.question)}
          />
        ))}
      </ol>
      <p className="soft">{words.closing}</p>
      <LongField
        label={words.note}
        rows={3}
        maxLength={20_000}
        value={session.note}
        onChange={(event) => noteSession(session.id, event.target.value)}
      />
    </div>
  );
}

function RoundClock({ session }: { session: Session }) {
  const now = useTick();
  const { phases } = roundPlans[session.round];
  const isHeld = session.clock.pausedAt !== null;
  const at = standingIn(
    session.clock,
    phases.map(({ minutes }) => minutes),
    now,
  );
  return (
    <>
      <ol className={styles['phases']} aria-label={words.plan}>
        {phases.map(({ name, minutes }, place) => (
          <li key={`${name} ${place}`} aria-current={place === at.place ? 'step' : undefined}>
            {interview.phases[name]} {minutes}
          </li>
        ))}
      </ol>
      <p className={styles['clock']}>
        <span role="timer">{sayTime(at.over > 0 ? at.over : at.left)}</span> {at.over > 0 ? words.over : words.left}
        {isHeld && ` · ${words.paused}`}
      </p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => void holdSession(session, !isHeld)}>
          {isHeld ? words.resume : words.pause}
        </button>
        <button type="button" className="button quiet" onClick={() => void endSession(session.id)}>
          {words.end}
        </button>
      </p>
    </>
  );
}

/** A question of a round; the answer is begun when the person comes to it. */
function Asked({ session, place, attempt }: { session: Session; place: number; attempt: Attempt | undefined }) {
  const asked = session.questions[place];
  const begin = async () => {
    const [heads, full] = await Promise.all([
      questionHeads(),
      asked ? fullQuestion(asked.category, asked.question) : null,
    ]);
    const head = heads?.find(({ id }) => id === asked?.question);
    if (!head || !full || !asked) return;
    const variant = asked.variant;
    const made = await startAttempt(head, {
      asked: wordingOf(full, variant),
      variant,
      minutes: head.minutes,
      session: session.id,
    });
    if (made.saved.state === 'saved') location.hash = `try=${made.id}`;
  };
  if (attempt)
    return (
      <li>
        <a href={`#try=${attempt.id}`}>{attempt.asked}</a>{' '}
        {attempt.state !== 'answering' && <span className="note soft">{words.answered}</span>}
      </li>
    );
  return (
    <li>
      <button type="button" className="button" onClick={() => void begin()}>
        {words.answer(place + 1)}
      </button>
    </li>
  );
}
