import type { Matter } from '#domain/decision/matter.ts';
import { consistencyLimit, type Consistency } from '#domain/decision/pairwise.ts';
import { doubtfulJudgments, mostCompared, pairsOf, ratioOf } from '#domain/decision/weighing.ts';
import { compareSwings } from '#stores/decisions.ts';
import { PickField } from '#ui/Field.tsx';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import { nameOf } from './content.ts';
import type { WeighProps } from './WeighByPoints.tsx';
import styles from './Weights.module.css';

/** Steps of the comparison, from the first worth nine times the second to the opposite. */
const ratios = [9, 7, 5, 4, 3, 2, 1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 7, 1 / 9];

const closest = (ratio: number): string => String(ratios.findIndex((one) => Math.abs(one - ratio) < 1e-6));

/** Pairwise comparison of swings (AHP), with the consistency of the answers. It asks to look again and never stops anyone. */
export function WeighByPairs({ matter, weighing }: WeighProps) {
  const { criteria, decision } = matter;
  if (criteria.length > mostCompared) return <p role="status">{words.weights.tooManyPairs(mostCompared)}</p>;
  const nameBy = (id: string) =>
    nameOf(
      criteria.find((one) => one.id === id),
      frame.unnamed,
    );
  return (
    <div className="stack">
      <div className={styles['pairs']}>
        {pairsOf(criteria.map(({ id }) => id)).map(([first, second]) => {
          const given = ratioOf(decision.judgments, first, second);
          return (
            <PickField
              key={`${first} ${second}`}
              label={words.weights.pair(nameBy(first), nameBy(second))}
              value={given === null ? '' : closest(given)}
              onChange={({ target }) =>
                void compareSwings(decision.id, first, second, ratios[Number(target.value || '-1')] ?? null)
              }
            >
              <option value="">{words.weights.notJudged}</option>
              {ratios.map((ratio, place) => (
                <option key={ratio} value={place}>
                  {words.weights.ratio(ratio, nameBy(first), nameBy(second))}
                </option>
              ))}
            </PickField>
          );
        })}
      </div>
      {weighing.state === 'weighed' && weighing.consistency && (
        <Agreement matter={matter} consistency={weighing.consistency} />
      )}
    </div>
  );
}

function Agreement({ matter, consistency }: { matter: Matter; consistency: Consistency }) {
  const { cr } = consistency;
  const nameAt = (place: number) => nameOf(matter.criteria[place], frame.unnamed);
  const say = (ratio: number, row: number, column: number) => {
    const whole = ratio >= 1 ? Math.round(ratio * 10) / 10 : 1 / (Math.round((1 / ratio) * 10) / 10);
    return words.weights.ratio(whole, nameAt(row), nameAt(column));
  };
  return (
    <div role="status">
      <p>
        <strong>{words.weights.consistency(cr)}</strong>{' '}
        {cr > consistencyLimit ? words.weights.inconsistent : words.weights.consistent}
      </p>
      {cr > consistencyLimit && (
        <ol className={styles['doubts']}>
          {doubtfulJudgments(matter).map(({ row, column, given, implied, crWithout }) => (
            <li key={`${row} ${column}`}>
              {words.weights.pair(nameAt(row), nameAt(column))}:{' '}
              {words.weights.doubt(say(given, row, column), say(implied, row, column), crWithout)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
