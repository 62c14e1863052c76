import { quickRows } from '#domain/exercises/quick-rows.ts';
import { tenMinutes as words } from '#words/en.ts';
import styles from './Mentor.module.css';
import { Tick } from './Tick.tsx';

type Props = { criteria: readonly string[]; chosen: readonly number[]; onChoose: (rows: number[]) => void };

/** Which rows of the rubric are rated; asked only where there are more than fit. */
export function PickRows({ criteria, chosen, onChoose }: Props) {
  if (criteria.length <= quickRows) return null;
  const isFull = chosen.length >= quickRows;
  return (
    <fieldset className={styles['rows']}>
      <legend>{words.whichRows}</legend>
      <p className="soft note">{isFull ? words.rowsFull : words.rowsLeft(quickRows - chosen.length)}</p>
      {criteria.map((criterion, row) => (
        <Tick
          key={criterion}
          text={criterion}
          checked={chosen.includes(row)}
          disabled={isFull && !chosen.includes(row)}
          onTick={(isChosen) =>
            onChoose((isChosen ? [...chosen, row] : chosen.filter((each) => each !== row)).toSorted((a, b) => a - b))
          }
        />
      ))}
    </fieldset>
  );
}
