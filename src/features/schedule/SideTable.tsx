import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { schedule as kind } from '#domain/artifacts/kinds/schedule.ts';
import { addTo, removeFrom, type SideTable as Table } from '#domain/artifacts/schedule-tables.ts';
import { edit } from '#stores/schedule-desk.ts';
import { schedule } from '#words/en.ts';
import { Cell } from './Cell.tsx';
import { cellId } from './cell-id.ts';
import styles from './Schedule.module.css';

const words = schedule.sideTable;

type Props = {
  table: Table;
  rows: readonly Readonly<Record<string, string>>[];
  title: string;
  says: string;
  add: string;
  /** Names a row, for whoever cannot see where a cell stands. */
  nameOf: (place: number) => string;
  /** What is wrong with a cell; undefined where nothing is. */
  problemOf: (place: number, column: string) => string | undefined;
  /** A column that follows from the network. */
  computed: { head: string; cell: (place: number) => ReactNode };
};

/** A small table of the schedule: cells that are typed, and what follows from them at the end of each row. */
export function SideTable({ table, rows, title, says, add, nameOf, problemOf, computed }: Props) {
  const frame = useRef<HTMLTableElement>(null);
  const columns = Object.entries(kind.tables[table].columns);
  const [first = ''] = Object.keys(kind.tables[table].columns);
  const focus = (place: number, column: string): boolean => {
    const cell = frame.current?.querySelector<HTMLElement>(`[data-place="${place}"][data-column="${column}"]`);
    cell?.focus();
    return cell !== null && cell !== undefined;
  };
  const addRow = (column = first) => {
    // Drawn at once, so that the next letter of who types on falls into the new row.
    flushSync(() => edit((document) => addTo(document, table)));
    focus(rows.length, column);
  };
  const press = ({ target, key, ...event }: KeyboardEvent) => {
    if (!(target instanceof HTMLElement) || !target.dataset['column']) return;
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' || key === 'Enter' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const isThere = focus(Number(target.dataset['place']) + by, target.dataset['column']);
    if (!isThere && key === 'Enter') addRow(target.dataset['column']);
  };
  return (
    <section className={`section stack ${rows.length === 0 ? 'no-print' : ''}`} aria-labelledby={cellId(table)}>
      <h2 id={cellId(table)} tabIndex={-1}>
        {title}
      </h2>
      <p className="note soft no-print">{says}</p>
      {rows.length > 0 && (
        <section className={`scroll ${styles['wide']}`} tabIndex={0} aria-label={schedule.scrolls(title)}>
          {/* Keys of its cells, not of the table, which takes no focus itself. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <table ref={frame} className={`${styles['table']} ${styles['side']}`} onKeyDown={press}>
            <thead>
              <tr>
                {columns.map(([column, { name, says: about }]) => (
                  <th key={column} scope="col" title={about}>
                    {name}
                  </th>
                ))}
                <th scope="col">{computed.head}</th>
                <th scope="col" className="no-print">
                  <span className="visually-hidden">{schedule.table.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                <tr key={place}>
                  {columns.map(([column, { name, is }]) => (
                    <td key={column} className={styles[is === 'day' ? 'day' : 'words']}>
                      <Cell
                        table={table}
                        place={place}
                        column={column}
                        text={row[column] ?? ''}
                        label={schedule.table.of(name, nameOf(place))}
                        problem={problemOf(place, column)}
                      />
                    </td>
                  ))}
                  <td className={styles['date']}>{computed.cell(place)}</td>
                  <td className="no-print">
                    <button
                      type="button"
                      className={styles['remove']}
                      aria-label={schedule.table.remove(nameOf(place))}
                      title={schedule.table.remove(nameOf(place))}
                      onClick={() => edit((document) => removeFrom(document, table, place))}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Faults {...{ rows, columns: columns.map(([column]) => column), nameOf, problemOf }} />
      <p className="no-print">
        <button type="button" className="button quiet" onClick={() => addRow()}>
          {add}
        </button>
      </p>
    </section>
  );
}

type FaultsProps = Pick<Props, 'rows' | 'nameOf' | 'problemOf'> & { columns: readonly string[] };

/** The cells of the table that cannot be used, in words. */
function Faults({ rows, columns, nameOf, problemOf }: FaultsProps) {
  const faults = rows.flatMap((_, place) =>
    columns.flatMap((column) => {
      const problem = problemOf(place, column);
      return problem === undefined ? [] : [words.fault(nameOf(place), problem)];
    }),
  );
  return (
    <div role="status">
      {faults.length > 0 && (
        <ul className={styles['problems']}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
