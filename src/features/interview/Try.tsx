import { useCallback } from 'react';
import type { Attempt } from '#domain/record/interview.ts';
import { fullQuestion } from '#stores/question-bank.ts';
import { onUse } from '#ui/onUse.tsx';
import { interview, whileLoading } from '#words/en.ts';
import { Borrowed } from './Borrowed.tsx';
import { Answering } from './Answering.tsx';
import { Compared } from './Compared.tsx';
import { OfRound } from './OfRound.tsx';
import { Probing } from './Probing.tsx';
import { Rating } from './Rating.tsx';
import { SaidBy } from './SaidBy.tsx';
import styles from './Practice.module.css';
import { useFetched } from '#ui/useFetched.ts';

const Recordings = onUse(async () => (await import('./Recordings.tsx')).Recordings, whileLoading);
const words = interview.attempt;

/** One try at a question, from the answer to the comparison. Nothing that helps is shown before the person commits. */
export function Try({ attempt }: { attempt: Attempt | null }) {
  return (
    <div className="stack">
      <p className="no-print">
        {attempt && attempt.session !== '' ? (
          <a href={`#round=${attempt.session}`}>{interview.loop.back}</a>
        ) : (
          <a href="#all">{interview.back}</a>
        )}
      </p>
      {attempt && attempt.session !== '' && <OfRound id={attempt.session} />}
      {attempt ? <Open attempt={attempt} /> : <p role="alert">{words.missing}</p>}
    </div>
  );
}

function Open({ attempt }: { attempt: Attempt }) {
  const { category, question: id } = attempt;
  const ask = useCallback(() => fullQuestion(category, id), [category, id]);
  const question = useFetched(ask);
  return (
    <>
      <h2 className={styles['asked']}>{attempt.asked}</h2>
      <Recordings attempt={attempt} />
      {question.state === 'loading' && <p role="status">{interview.fetching}</p>}
      {question.state === 'missing' && (
        <div role="alert" className="stack">
          <p>{interview.notFetched}</p>
          <p>
            <button type="button" className="button" onClick={question.retry}>
              {interview.again}
            </button>
          </p>
          {attempt.text !== '' && <p className={styles['text']}>{attempt.text}</p>}
        </div>
      )}
      <Borrowed question={id} />
      <SaidBy attempt={attempt} />
      {question.state === 'here' && attempt.state === 'answering' && (
        <Answering attempt={attempt} question={question.value} />
      )}
      {question.state === 'here' && attempt.state === 'probing' && <Probing attempt={attempt} />}
      {question.state === 'here' && attempt.state === 'rating' && (
        <Rating attempt={attempt} question={question.value} />
      )}
      {question.state === 'here' && attempt.state === 'done' && (
        <Compared attempt={attempt} question={question.value} />
      )}
    </>
  );
}
