import { useCallback } from 'react';
import { slotsOf } from '#domain/interview/loops.ts';
import { wordingOf } from '#domain/interview/served.ts';
import type { Attempt, Session } from '#domain/record/interview.ts';
import { endSession, holdSession, noteSession, removeSession, startAttempt } from '#stores/interview.ts';
import { fullQuestion, questionHeads } from '#stores/question-bank.ts';
import { $record } from '#stores/record.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { useSaved } from '#ui/useSaved.ts';
import { interview } from '#words/en.ts';
import { localDay, sayDay } from './dates.ts';
import styles from './Practice.module.css';
import { RoundClock } from './RoundClock.tsx';

const words = interview.loop;

/** A whole round: its clock by parts, its questions, and a note at the end. */
export function Round({ session }: { session: Session | null }) {
  const { attempts } = useSaved($record);
  const drafts = useSaved($drafts);
  if (!session) return <p role="alert">{interview.attempt.missing}</p>;
  const own = attempts.filter((attempt) => attempt.session === session.id);
  const attemptAt = (question: string) => own.find((each) => each.question === question);
  const next = session.questions.findIndex(({ question }) => !attemptAt(question));
  return (
    <div className="stack">
      <p>
        <a href="#all">{interview.back}</a>
      </p>
      <h2>{interview.rounds[session.round]}</h2>
      {session.endedAt === '' ? (
        <>
          <RoundClock session={session} />
          <Controls session={session} />
        </>
      ) : (
        <p role="status">{words.ended(sayDay(localDay(session.endedAt)))}</p>
      )}
      <ol className={styles['asked-list']}>
        {session.questions.map((asked, place) => (
          <Asked
            key={asked.question}
            session={session}
            place={place}
            isNext={place === next}
            attempt={attemptAt(asked.question)}
          />
        ))}
      </ol>
      <p className="soft">{words.closing}</p>
      <LongField
        label={words.note}
        rows={3}
        maxLength={20_000}
        value={drafts[`sessions ${session.id} note`]?.text ?? session.note}
        onChange={(event) => noteSession(session.id, event.target.value)}
      />
      <Remove id={session.id} />
    </div>
  );
}

function Controls({ session }: { session: Session }) {
  const isHeld = session.clock.pausedAt !== null;
  return (
    <p className="actions">
      <button type="button" className="button quiet" onClick={() => void holdSession(session, !isHeld)}>
        {isHeld ? words.resume : words.pause}
      </button>
      <button type="button" className="button quiet" onClick={() => void endSession(session.id)}>
        {words.end}
      </button>
    </p>
  );
}

function Remove({ id }: { id: string }) {
  const remove = async () => {
    await removeSession(id);
    location.replace('#all');
  };
  return (
    <p>
      <button type="button" className="plain-button" onClick={() => void remove()}>
        {words.remove}
      </button>
    </p>
  );
}

type AskedProps = { session: Session; place: number; isNext: boolean; attempt: Attempt | undefined };

/** A question of a round; the answer is begun when the person comes to it. */
function Asked({ session, place, isNext, attempt }: AskedProps) {
  const asked = session.questions[place];
  const minutes = slotsOf(session.round)[place] ?? 0;
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
      minutes: minutes > 0 ? minutes : head.minutes,
      session: session.id,
    });
    if (made.saved.state === 'saved') location.assign(`#try=${made.id}`);
  };
  return (
    <li>
      <p className="note soft">
        {words.question(place + 1, minutes)}
        {attempt && attempt.state !== 'answering' && ` · ${words.answered}`}
      </p>
      {attempt ? (
        <p className={styles['asked']}>
          <a href={`#try=${attempt.id}`}>{attempt.asked}</a>
        </p>
      ) : (
        <p>
          <button type="button" className={isNext ? 'button' : 'button quiet'} onClick={() => void begin()}>
            {words.answer(place + 1)}
          </button>
        </p>
      )}
      {attempt && attempt.state !== 'answering' && <Further attempt={attempt} />}
    </li>
  );
}

/** What an interviewer would go on to ask, beyond what was asked and answered in writing: to be answered aloud. */
function Further({ attempt: { category, question: id, followUps } }: { attempt: Attempt }) {
  const ask = useCallback(() => fullQuestion(category, id), [category, id]);
  const question = useFetched(ask);
  if (question.state !== 'here') return null;
  const done = new Set(followUps.slice(0, 2).map((each) => each.ask));
  const further = question.value.followUps.filter((each) => !done.has(each.ask));
  if (further.length === 0) return null;
  return (
    <details>
      <summary>{words.further}</summary>
      <ul>
        {further.map((each) => (
          <li key={each.ask}>{each.ask}</li>
        ))}
      </ul>
    </details>
  );
}
