import type { Finding } from '#domain/interview/findings.ts';
import type { AnswerReading, Remark } from '#domain/interview/read-answer.ts';
import { storyParts, type Told } from '#domain/interview/parts.ts';
import { MarkedText, type Mark } from '#ui/MarkedText.tsx';
import { PrintedDetails } from '#ui/PrintedDetails.tsx';
import { sayRemark } from '#words/en/answer-remarks.ts';
import { interview, trying } from '#words/en.ts';
import styles from './Practice.module.css';

const words = interview.attempt;

const marksOf = (remarks: readonly Remark[]): Mark[] =>
  remarks.flatMap((remark, place) =>
    remark.spans.map(({ start, end }): Mark => ({
      start,
      end,
      kind: 'watch',
      number: place + 1,
      label: sayRemark(remark),
    })),
  );

const sayFinding = (found: Finding): string =>
  found.kind === 'remark' ? sayRemark(found.remark) : `${words.least} ${found.move}`;

type Props = { text: string; reading: AnswerReading; others: readonly Finding[] };

/** What else was found, folded away: the text with all marks, each finding once, and the shares of a story's parts. */
export function Feedback({ text, reading, others }: Props) {
  const { remarks, shares, told } = reading;
  return (
    <PrintedDetails className={`${styles['part']} ${styles['measured']}`} summary={trying.more(others.length)}>
      <div className="stack">
        <h3>{words.feedback}</h3>
        <p className="note soft">
          {words.feedbackLead} <a href="/how-answers-are-read/">{words.feedbackHow}</a>
        </p>
        <MarkedText text={text} marks={marksOf(remarks)} />
        {remarks.length === 0 && <p>{words.nothing}</p>}
        {/* The first stands above as the one to fix, and its marks carry 1. */}
        <ol start={2}>
          {others.map((other) => (
            <li key={sayFinding(other)}>{sayFinding(other)}</li>
          ))}
        </ol>
        {told && told.length > 0 && <Sentences text={text} told={told} />}
        {shares && (
          <table>
            <caption>{words.shares}</caption>
            <tbody>
              {storyParts.map((part) => (
                <tr key={part}>
                  <th scope="row">{interview.parts[part]}</th>
                  <td className="figure">{Math.round(shares[part] * 100)}%</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </PrintedDetails>
  );
}

/** Each sentence with the part that it was read as, so that the person sees where the rules are wrong. */
function Sentences({ text, told }: { text: string; told: readonly Told[] }) {
  return (
    <details>
      <summary>{words.sentences}</summary>
      <dl className={styles['told']}>
        {told.map(({ start, end, part }) => (
          <div key={start}>
            <dt>{interview.parts[part]}</dt>
            <dd>{text.slice(start, end)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
