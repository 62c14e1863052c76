import type { PersonRecord } from '#domain/record/core.ts';
import type { Pair } from '#domain/record/pair.ts';
import { askQuestion, endPair, removePair } from '#stores/pairs.ts';
import { interview, pair as words } from '#words/en.ts';
import { Asking } from './Asking.tsx';
import { HandOver } from './HandOver.tsx';
import { Invite } from './Invite.tsx';
import styles from './Pair.module.css';
import { QuestionClock } from './QuestionClock.tsx';
import { Swap } from './Swap.tsx';

/** The interviewer’s view: what to say, what to listen for, the clock, notes and anchors. */
export function Interviewer({ pair, record }: { pair: Pair; record: PersonRecord }) {
  const { id, place, questions } = pair;
  const isOver = pair.endedAt !== '';
  const current = questions[place];
  const next = place + 1;
  const remove = async () => {
    const saved = await removePair(id);
    if (saved.state === 'saved') location.hash = 'all';
  };
  return (
    <div className="stack">
      <p className="actions no-print">
        <a href="#all">{words.back}</a>
        {pair.role === 'both' && <a href={`#candidate=${id}`}>{words.toCandidate}</a>}
        {pair.role === 'both' && (
          <a href={`/pair/#candidate=${id}`} target="_blank" rel="noopener">
            {words.secondWindow}
          </a>
        )}
      </p>
      <h2>{words.interviewerOf(interview.rounds[pair.round])}</h2>
      {place < 0 && (
        <>
          <p>{words.opening(questions.length, questions[0]?.minutes ?? 0)}</p>
          <Invite pair={pair} as="candidate" />
        </>
      )}
      {!isOver && <QuestionClock pair={pair} />}
      {current && !isOver && <Asking key={place} pair={pair} asked={current} place={place} />}
      {!isOver && (
        <p className="actions no-print">
          {next < questions.length && (
            <button type="button" className="button" onClick={() => void askQuestion(id, next)}>
              {words.ask(next + 1, questions.length)}
            </button>
          )}
          {place >= 0 && (
            <button
              type="button"
              className={next < questions.length ? 'button quiet' : 'button'}
              onClick={() => void endPair(id, true)}
            >
              {words.end}
            </button>
          )}
          {place > 0 && (
            <button type="button" className="plain-button" onClick={() => void askQuestion(id, place - 1)}>
              {words.before}
            </button>
          )}
        </p>
      )}
      {isOver && (
        <>
          <ol className={styles['rows']} aria-label={words.notes}>
            {questions.map((asked, nth) => (
              <li key={asked.question}>
                <Asking pair={pair} asked={asked} place={nth} isShort />
              </li>
            ))}
          </ol>
          <HandOver pair={pair} record={record} />
          <Swap pair={pair} record={record} />
          <p className="actions no-print">
            <button type="button" className="plain-button" onClick={() => void endPair(id, false)}>
              {words.goOn}
            </button>
            <button type="button" className="plain-button note" onClick={() => void remove()}>
              {words.remove}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
