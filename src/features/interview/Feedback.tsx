import type { AnswerReading, Remark } from '#domain/interview/read-answer.ts';
import { storyParts } from '#domain/interview/parts.ts';
import { MarkedText, type Mark } from '#ui/MarkedText.tsx';
import { interview } from '#words/en.ts';
import styles from './Practice.module.css';

const words = interview.attempt;

const marksOf = (remarks: readonly Remark[]): Mark[] =>
  remarks.flatMap((remark, place) =>
    remark.spans.map(({ start, end }): Mark => ({
      start,
      end,
      kind: 'watch',
      number: place + 1,
      label: interview.remark(remark),
    })),
  );

/** What the rules read in an answer: the text with its marks, each remark once, and the shares of a story's parts. */
export function Feedback({ text, reading }: { text: string; reading: AnswerReading }) {
  const { remarks, shares } = reading;
  return (
    <section className={`stack ${styles['part']}`} aria-labelledby="feedback">
      <h3 id="feedback">{words.feedback}</h3>
      <p className="note soft">{words.feedbackLead}</p>
      <MarkedText text={text} marks={marksOf(remarks)} />
      {remarks.length === 0 && <p>{words.nothing}</p>}
      <ol>
        {remarks.map((remark) => (
          <li key={interview.remark(remark)}>{interview.remark(remark)}</li>
        ))}
      </ol>
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
    </section>
  );
}
