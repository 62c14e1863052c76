import type { JudgeRequest } from '#domain/interview/judge-request.ts';
import type { Judgement, Judging } from '#domain/interview/judge.ts';
import { modelFeedback as words, rewriter } from '#words/en.ts';
import styles from './Practice.module.css';

type Props = { judging: Judging; answer: string; anchors: JudgeRequest['anchors'] };

/** What a model said of each anchor, with the words of the answer that it rests on, or why there is nothing. */
export function Judgements({ judging, answer, anchors }: Props) {
  if (judging.state === 'failed') {
    const { says, next } = words.failed[judging.reason] ?? rewriter.reasons[judging.reason];
    return (
      <p role="alert">
        {says} {judging.retryAfter !== undefined && `${rewriter.wait(judging.retryAfter)} `}
        {next}
      </p>
    );
  }
  const dropped = judging.judgements.filter(({ state }) => state === 'dropped').length;
  return (
    <>
      <p role="status">{words.done(dropped)}</p>
      <dl className={styles['bars']}>
        {judging.judgements.map((judgement) => (
          <div key={judgement.anchor}>
            <dt>
              {judgement.anchor} · {words.states[judgement.state]}
            </dt>
            <dd className="soft">{anchors[judgement.anchor]}</dd>
            <Ground judgement={judgement} answer={answer} />
          </div>
        ))}
      </dl>
    </>
  );
}

function Ground({ judgement, answer }: { judgement: Judgement; answer: string }) {
  if (judgement.state === 'dropped' || judgement.state === 'not-enough') return null;
  const { quote, why } = judgement;
  return (
    <dd>
      {words.quoted} <q>{answer.slice(quote.start, quote.end)}</q> {why === '' ? words.whyWithheld : why}
    </dd>
  );
}
