import type { Worded } from '#domain/interview/wording.ts';
import type { Attempt, Session } from '#domain/record/interview.ts';
import { NotFetched } from '#ui/NotFetched.tsx';
import { onUse } from '#ui/onUse.tsx';
import { interview, trying, whileLoading } from '#words/en.ts';
import { Borrowed } from './Borrowed.tsx';
import { Answering } from './Answering.tsx';
import { Compared } from './Compared.tsx';
import { OfRound } from './OfRound.tsx';
import { Onward } from './Onward.tsx';
import { Probing } from './Probing.tsx';
import { Rating } from './Rating.tsx';
import { SaidBy } from './SaidBy.tsx';
import styles from './Practice.module.css';
import { useArrival } from '#ui/useArrival.ts';
import { useRunning } from './useRunning.ts';
import { useWorded } from './useWorded.ts';

const Recordings = onUse(async () => (await import('./Recordings.tsx')).Recordings, whileLoading);
const words = interview.attempt;

/** One try at a question, from the answer to the comparison. Nothing that helps is shown before the person commits. */
export function Try({ attempt }: { attempt: Attempt | null }) {
  return (
    <div className={`stack ${styles['room']}`}>
      <p className="no-print">
        {attempt && attempt.session !== '' ? (
          <a href={`#round=${attempt.session}`}>{interview.loop.back}</a>
        ) : (
          <a href="#all">{interview.back}</a>
        )}
      </p>
      {attempt && <OfRound attempt={attempt} />}
      {attempt ? <Open attempt={attempt} /> : <p role="alert">{words.missing}</p>}
    </div>
  );
}

function Open({ attempt }: { attempt: Attempt }) {
  const { question, worded } = useWorded(attempt);
  const heading = useArrival(`${attempt.id} ${attempt.state}`);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles['asked']}>
        {attempt.asked}
      </h2>
      <p className="note soft">
        {trying.kind(worded?.question.level ?? null, attempt.format)} · {interview.choose.minutes(attempt.minutes)}
      </p>
      <Recordings attempt={attempt} />
      {question.state === 'loading' && <p role="status">{interview.fetching}</p>}
      {question.state === 'missing' && (
        <>
          <NotFetched says={interview.notFetched} again={interview.again} onAgain={question.retry} />
          {attempt.text !== '' && <p className={styles['text']}>{attempt.text}</p>}
        </>
      )}
      <Borrowed question={attempt.question} />
      <SaidBy attempt={attempt} />
      {worded && <Stage attempt={attempt} worded={worded} />}
    </>
  );
}

/** What the person does now. */
function Stage({ attempt, worded }: { attempt: Attempt; worded: Worded }) {
  const session = useRunning(attempt.session);
  switch (attempt.state) {
    case 'answering':
      return <Answering attempt={attempt} question={worded.question} />;
    case 'probing':
      return <Probing attempt={attempt} question={worded.question} />;
    case 'rating':
      if (session) return <Answered session={session} />;
      return <Rating attempt={attempt} worded={worded} />;
    case 'done':
      return <Compared attempt={attempt} worded={worded} />;
  }
}

/** Within a round that runs nothing is shown after an answer but the way on. */
function Answered({ session }: { session: Session }) {
  return (
    <>
      <p>{interview.loop.later}</p>
      <Onward session={session} />
    </>
  );
}
