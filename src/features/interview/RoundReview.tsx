import { useMemo } from 'react';
import { readAnswer } from '#domain/interview/read-answer.ts';
import { fixOfRound } from '#domain/interview/round-fix.ts';
import type { Attempt, Session } from '#domain/record/interview.ts';
import { ledgerTexts } from '#domain/rewriter/ledger-texts.ts';
import { $record } from '#stores/record.ts';
import { NotFetched } from '#ui/NotFetched.tsx';
import { useArrival } from '#ui/useArrival.ts';
import { useSaved } from '#ui/useSaved.ts';
import { mendRemark, sayRemark } from '#words/en/answer-remarks.ts';
import { interview, roundReview as words, trying } from '#words/en.ts';
import styles from './Practice.module.css';
import { Rating } from './Rating.tsx';
import { useWorded } from './useWorded.ts';

type Props = { session: Session; own: readonly Attempt[] };

/** The answers of a round that is over: one after the other to rate, then the one thing to fix first, and each to compare. */
export function RoundReview({ session, own }: Props) {
  const { evidence } = useSaved($record);
  const ledger = useMemo(() => ledgerTexts(evidence), [evidence]);
  const answers = session.questions.map(({ question }, place) => {
    const attempt = own.find((each) => each.question === question);
    const text = attempt?.text.trim() ?? '';
    const { remarks } =
      attempt?.state === 'done' && text !== ''
        ? readAnswer(attempt.text, { format: attempt.format, minutes: attempt.minutes, ledger })
        : { remarks: [] };
    return { place, attempt, step: attempt?.step ?? 0, remarks };
  });
  const waiting = answers.find(({ attempt }) => attempt?.state === 'rating')?.attempt;
  const rated = own.filter(({ state }) => state === 'done').length;
  const toRate = own.filter(({ state }) => state === 'done' || state === 'rating').length;
  const heading = useArrival(waiting?.id ?? 'all');
  const listed = answers.filter(({ attempt }) => !attempt || attempt !== waiting);
  const fix = waiting ? null : fixOfRound(answers);
  return (
    <section className="stack" aria-labelledby="review">
      <h3 id="review" ref={heading} tabIndex={-1}>
        {waiting ? words.review : words.reviewed}
      </h3>
      {toRate > 0 && <p className="soft">{words.ratedOf(rated, toRate)}</p>}
      {waiting && <ToRate key={waiting.id} attempt={waiting} />}
      {fix && (
        <section className={`sheet stack ${styles['measured']}`} aria-labelledby="round-fix">
          <h4 id="round-fix">{words.fix}</h4>
          {fix.kind === 'answer' ? (
            <p>{words.lowest(fix.place + 1)}</p>
          ) : (
            <>
              <p>
                {words.recurs(fix.places)} {sayRemark(fix.remark)}
              </p>
              <p>
                <strong>{trying.mend}</strong> {mendRemark(fix.remark)}
              </p>
            </>
          )}
        </section>
      )}
      <ol className={styles['asked-list']}>
        {listed.map(({ place, attempt, remarks }) => (
          <li key={place}>
            <p className="note soft">{interview.loop.question(place + 1, attempt?.minutes ?? 0)}</p>
            {attempt ? (
              <Answered attempt={attempt} first={remarks[0] && sayRemark(remarks[0])} />
            ) : (
              <p>{words.notReached}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ToRate({ attempt }: { attempt: Attempt }) {
  const { question, worded } = useWorded(attempt);
  return (
    <div className="sheet stack">
      <p className={styles['asked']}>{attempt.asked}</p>
      {question.state === 'loading' && <p role="status">{interview.fetching}</p>}
      {question.state === 'missing' && (
        <NotFetched says={interview.notFetched} again={interview.again} onAgain={question.retry} />
      )}
      {worded && <Rating attempt={attempt} worded={worded} />}
    </div>
  );
}

/** An answer of the round in a line or two: where it stands, the first thing that the rules find, and the way to its outline. */
function Answered({ attempt, first }: { attempt: Attempt; first: string | undefined }) {
  const { id, asked, state, step } = attempt;
  if (state === 'rating')
    return (
      <>
        <p>{asked}</p>
        <p className="note soft">{words.rateNext}</p>
      </>
    );
  if (state !== 'done')
    return (
      <p>
        {words.unfinished} <a href={`#try=${id}`}>{asked}</a>
      </p>
    );
  return (
    <>
      <p>{asked}</p>
      <p>
        <strong>{words.ratedAs(step)}</strong> {first !== undefined && `${words.firstHere} ${first}`}
      </p>
      <p>
        <a href={`#try=${id}`}>{words.compare}</a>
      </p>
    </>
  );
}
