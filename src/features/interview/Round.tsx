import { useCallback, useState } from 'react';
import { nextIn, roundPlans, slotsOf } from '#domain/interview/loops.ts';
import type { Attempt, Session } from '#domain/record/interview.ts';
import { endSession, noteSession, removeSession } from '#stores/interview.ts';
import { fullQuestion } from '#stores/question-bank.ts';
import { $record } from '#stores/record.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { onUse } from '#ui/onUse.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { useSaved } from '#ui/useSaved.ts';
import { interview, whileLoading } from '#words/en.ts';
import { beginAsked } from './begin-asked.ts';
import { localDay, sayDay } from './dates.ts';
import styles from './Practice.module.css';
import { HoldRound, RoundClock } from './RoundClock.tsx';

const RoundReview = onUse(async () => (await import('./RoundReview.tsx')).RoundReview, whileLoading);
const words = interview.loop;

/** A whole round: while it runs its clock and its questions, then the answers to rate; and a note. */
export function Round({ session }: { session: Session | null }) {
  const { attempts } = useSaved($record);
  const drafts = useSaved($drafts);
  if (!session) return <p role="alert">{interview.attempt.missing}</p>;
  const own = attempts.filter((attempt) => attempt.session === session.id);
  return (
    <div className="stack">
      <p>
        <a href="#all">{interview.back}</a>
      </p>
      <h2>{interview.rounds[session.round]}</h2>
      {session.endedAt === '' ? (
        <Running session={session} own={own} />
      ) : (
        <>
          <p role="status">{words.ended(sayDay(localDay(session.endedAt)))}</p>
          <RoundReview session={session} own={own} />
        </>
      )}
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

type RunningProps = { session: Session; own: readonly Attempt[] };

function Running({ session, own }: RunningProps) {
  const attemptAt = (question: string) => own.find((each) => each.question === question);
  const next = nextIn(session.questions, own);
  const isOpen = own.some(({ state }) => state === 'answering' || state === 'probing');
  const isThrough = next === null && !isOpen;
  return (
    <>
      <RoundClock session={session} />
      <ol className={styles['asked-list']}>
        {session.questions.map(({ question }, place) => (
          <Asked
            key={question}
            session={session}
            place={place}
            isNext={place === next && !isOpen}
            attempt={attemptAt(question)}
          />
        ))}
      </ol>
      {roundPlans[session.round].phases.at(-1)?.name === 'closing' && <p className="soft">{words.closing}</p>}
      <p className="actions">
        <HoldRound session={session} />
        <button
          type="button"
          className={isThrough ? 'button' : 'button quiet'}
          onClick={() => void endSession(session.id)}
        >
          {isThrough ? words.endAndRate : words.end}
        </button>
      </p>
    </>
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

/** A question of a running round; it is asked when the person comes to it. */
function Asked({ session, place, isNext, attempt }: AskedProps) {
  const [isMissing, setIsMissing] = useState(false);
  const begin = useOneAtATime(async () => {
    const opened = await beginAsked(session, place);
    setIsMissing(opened === null);
    if (opened !== null) location.assign(opened);
  });
  const isAnswered = attempt !== undefined && attempt.state !== 'answering' && attempt.state !== 'probing';
  return (
    <li>
      <p className="note soft">
        {words.question(place + 1, slotsOf(session.round)[place] ?? 0)}
        {isAnswered && ` · ${words.answered}`}
      </p>
      {attempt && <p className={styles['asked']}>{attempt.asked}</p>}
      {attempt && !isAnswered && (
        <p>
          <a className="button" href={`#try=${attempt.id}`}>
            {words.goOn(place + 1)}
          </a>
        </p>
      )}
      {isNext && (
        <p>
          <button type="button" className="button" onClick={() => void begin()}>
            {words.answer(place + 1)}
          </button>
        </p>
      )}
      {isMissing && <p role="alert">{interview.notFetched}</p>}
      {isAnswered && <Further attempt={attempt} isOpen={session.questions.length === 1} />}
    </li>
  );
}

/** What an interviewer would go on to ask, beyond what was asked and answered in writing: to be answered aloud. */
function Further({ attempt, isOpen }: { attempt: Attempt; isOpen: boolean }) {
  const { category, question: id, followUps } = attempt;
  const ask = useCallback(() => fullQuestion(category, id), [category, id]);
  const question = useFetched(ask);
  if (question.state !== 'here') return null;
  const done = new Set(followUps.slice(0, 2).map((each) => each.ask));
  const further = question.value.followUps.filter((each) => !done.has(each.ask));
  if (further.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{words.further}</summary>
      <ul>
        {further.map((each) => (
          <li key={each.ask}>{each.ask}</li>
        ))}
      </ul>
    </details>
  );
}
