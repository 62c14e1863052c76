import type { PersonRecord } from '#domain/record/core.ts';
import type { Pair, PairQuestion } from '#domain/record/pair.ts';
import { askQuestion, endPair } from '#stores/pairs.ts';
import { interview, pair as words } from '#words/en.ts';
import { Invite } from './Invite.tsx';
import styles from './Pair.module.css';
import { PasteFeedback } from './PasteFeedback.tsx';
import { QuestionClock } from './QuestionClock.tsx';
import { Swap } from './Swap.tsx';
import { useAsked } from './useAsked.ts';

/** The candidate’s view: the question and the clock, and nothing that helps. */
export function Candidate({ pair, record }: { pair: Pair; record: PersonRecord }) {
  const { id, place, questions } = pair;
  const current = questions[place];
  const next = place + 1;
  const isOver = pair.endedAt !== '';
  return (
    <div className="stack">
      <p className="actions no-print">
        <a href="#all">{words.back}</a>
        {pair.role === 'both' && <a href={`#interview=${id}`}>{words.toInterviewer}</a>}
      </p>
      <h2>{interview.rounds[pair.round]}</h2>
      {place < 0 && (
        <>
          <p>{pair.role === 'candidate' ? words.whenAsked : words.waits}</p>
          {pair.role === 'candidate' && <Invite pair={pair} as="interviewer" />}
        </>
      )}
      {!isOver && current && <Shown key={place} asked={current} />}
      {!isOver && <QuestionClock pair={pair} />}
      {!isOver && (
        <p className="actions no-print">
          {next < questions.length && (
            <button type="button" className="button" onClick={() => void askQuestion(id, next)}>
              {words.show(next + 1, questions.length)}
            </button>
          )}
          {place >= 0 && (
            <button type="button" className="button quiet" onClick={() => void endPair(id, true)}>
              {words.end}
            </button>
          )}
        </p>
      )}
      {isOver && (
        <>
          <p role="status">{words.over2}</p>
          {pair.role === 'candidate' && <PasteFeedback record={record} />}
          <Swap pair={pair} record={record} />
        </>
      )}
    </div>
  );
}

function Shown({ asked }: { asked: PairQuestion }) {
  const question = useAsked(asked);
  if (question.state === 'loading') return <p role="status">{interview.fetching}</p>;
  if (question.state === 'missing') return <p role="alert">{words.notHere}</p>;
  return <p className={styles['large']}>{question.value.wording}</p>;
}
