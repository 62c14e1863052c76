import { memo } from 'react';
import { removeRow } from '#domain/artifacts/schedule-edits.ts';
import type { ActivityColumn, ActivityRow as Row } from '#domain/artifacts/worked-schedule.ts';
import { edit } from '#stores/schedule-desk.ts';
import { schedule } from '#words/en.ts';
import { Cell } from './Cell.tsx';
import styles from './Schedule.module.css';

const words = schedule.table;

/** Columns that are typed, in their order. */
export const typedColumns = [
  'id',
  'name',
  'owner',
  'duration',
  'optimistic',
  'likely',
  'pessimistic',
  'after',
] as const satisfies readonly ActivityColumn[];

/** The computed columns as words. */
export type ShownDates = {
  es: string;
  ef: string;
  ls: string;
  lf: string;
  float: string;
  state: 'critical' | 'near' | 'free';
};

type Props = Partial<ShownDates> & {
  row: Row;
  place: number;
  /** Problems of the row's cells, as lines `column: words`. */
  problems: string;
};

/** One activity: its typed cells, and what follows from the network. Drawn anew only when one of these changes. */
export const ActivityRow = memo(function ActivityRow({ row, place, problems, es, ef, ls, lf, float, state }: Props) {
  const name = row.id.trim() || words.row(place);
  const wrong = new Map(
    problems.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  return (
    <tr className={state === undefined ? undefined : styles[state]}>
      {typedColumns.map((column) => (
        <td key={column} className={styles[column]}>
          <Cell
            place={place}
            column={column}
            text={row[column]}
            label={words.of(words.full[column], name)}
            problem={wrong.get(column)}
          />
        </td>
      ))}
      {[es, ef, ls, lf].map((day, at) => (
        <td key={at} className={styles['date']}>
          {day ?? '–'}
        </td>
      ))}
      <td className={styles['float']}>
        {float ?? '–'}
        {state !== undefined && state !== 'free' && <span className={styles['word']}> {words[state]}</span>}
      </td>
      <td className="no-print">
        <button
          type="button"
          className={styles['remove']}
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={() => edit((document) => removeRow(document, place))}
        >
          <span aria-hidden="true">×</span>
        </button>
      </td>
    </tr>
  );
});
