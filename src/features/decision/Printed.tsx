import { lockedWeights, scoreOf, type Matter } from '#domain/decision/matter.ts';
import { decisionResult as words } from '#words/en.ts';
import { sayDate } from './dates.ts';
import type { Naming } from './naming.ts';
import styles from './Result.module.css';

/** A text as long as two pages have room for. */
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most).trim()}…` : text);

/** On paper, what the person made of the result: the key uncertainty and its test, the answer to the runner-up, the choice. */
export function PrintedChoice({ matter, nameBy }: { matter: Matter; nameBy: Naming }) {
  const { uncertainty, test, answer, chosen, decidedAt, confidence, reviewOn } = matter.decision;
  const lines = [
    uncertainty !== '' && words.key(nameBy(uncertainty)),
    test !== '' && words.test(cut(test, 240)),
    answer !== '' && words.answered(cut(answer, 240)),
    chosen !== '' && words.decided(nameBy(chosen), sayDate(decidedAt)),
    chosen !== '' && confidence !== null && words.sure(confidence),
    reviewOn !== '' && words.review(sayDate(reviewOn)),
  ].filter((line) => line !== false);
  return <p className="print-only">{lines.join(' ')}</p>;
}

/** On paper, the numbers that went in, so that a mentor can question them. */
export function PrintedNumbers({ matter, nameBy }: { matter: Matter; nameBy: Naming }) {
  return (
    <div className="print-only">
      <h3>{words.matrix}</h3>
      <Numbers matter={matter} nameBy={nameBy} />
      <p className="note">{words.matrixNote}</p>
    </div>
  );
}

function Numbers({ matter, nameBy }: { matter: Matter; nameBy: Naming }) {
  const weights = lockedWeights(matter) ?? [];
  const sayScore = (alternative: string, criterion: string): string => {
    const score = scoreOf(matter, alternative, criterion);
    if (score === undefined) return words.unknown;
    return score.low === score.high ? String(score.low) : `${score.low}–${score.high}`;
  };
  return (
    <table className={styles['numbers']}>
      <thead>
        <tr>
          <th scope="col">{words.criterion}</th>
          <th scope="col">{words.weight}</th>
          {matter.alternatives.map(({ id }) => (
            <th key={id} scope="col">
              {cut(nameBy(id), 32)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matter.criteria.map(({ id }, place) => (
          <tr key={id}>
            <th scope="row">{cut(nameBy(id), 44)}</th>
            <td>{words.percent(weights[place] ?? 0)}</td>
            {matter.alternatives.map((alternative) => (
              <td key={alternative.id}>{sayScore(alternative.id, id)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
