import type { Finding } from '#domain/interview/findings.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { mendRemark, sayRemark } from '#words/en/answer-remarks.ts';
import { interview, trying } from '#words/en.ts';
import styles from './Practice.module.css';
import { Typed } from './Typed.tsx';

const words = interview.attempt;

/** How many stretches of the answer are quoted under the finding; its text further down has all of them marked. */
const mostQuoted = 3;

type Props = { attempt: Attempt; first: Finding | undefined; hasText: boolean };

/** The one thing to do first: the finding, the words that it is about, and what to do; without one, the next try. */
export function FirstFix({ attempt, first, hasText }: Props) {
  return (
    <section className={`sheet stack ${styles['measured']} ${styles['first']}`} aria-labelledby="fix">
      <h3 id="fix">{first ? words.fixTitle : trying.nextTitle}</h3>
      {first ? <Found first={first} text={attempt.text} /> : <p>{trying.nextTry(attempt.step, hasText)}</p>}
      <Typed attempt={attempt} field="fix" label={words.own} rows={2} />
    </section>
  );
}

function Found({ first, text }: { first: Finding; text: string }) {
  if (first.kind === 'move')
    return (
      <>
        <p>{words.least}</p>
        <blockquote>{first.move}</blockquote>
        <p>{trying.mendMove}</p>
      </>
    );
  const { remark } = first;
  return (
    <>
      <p>{sayRemark(remark)}</p>
      {remark.spans.slice(0, mostQuoted).map(({ start, end }) => (
        <blockquote key={start}>{text.slice(start, end)}</blockquote>
      ))}
      <p>
        <strong>{trying.mend}</strong> {mendRemark(remark)}
      </p>
    </>
  );
}
