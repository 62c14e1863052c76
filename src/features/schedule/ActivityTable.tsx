import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { addRow, moveRow } from '#domain/artifacts/schedule-edits.ts';
import type { ScheduleDocument, WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import { edit } from '#stores/schedule-desk.ts';
import { schedule } from '#words/en.ts';
import { ActivityRow, typedColumns } from './ActivityRow.tsx';
import { showDates } from './show-dates.ts';
import { Problems } from './Problems.tsx';
import { cellId } from './cell-id.ts';
import styles from './Schedule.module.css';

const words = schedule.table;
const computed = ['es', 'ef', 'ls', 'lf', 'float'] as const;

type Props = { document: ScheduleDocument; worked: WorkedSchedule; near: number };

/** The activities, typed on the left and computed on the right; edited by keyboard as a spreadsheet is. */
export function ActivityTable({ document, worked, near }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const focus = (place: number, column: string) => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-place="${place}"][data-column="${column}"]`);
    cell?.focus();
    cell?.select();
    return cell !== null && cell !== undefined;
  };
  // Ids that are words, as those of program packs, take more room than letters.
  const isWordy = document.activities.some(({ id }) => id.trim().length > 5);
  const add = (place: number) => {
    // Drawn at once, so that the next letter of who types on falls into the new row.
    flushSync(() => edit((before) => addRow(before, place)));
    focus(place, 'name');
  };
  const press = (event: KeyboardEvent) => {
    const { target, key, altKey } = event;
    if (!(target instanceof HTMLInputElement) || !target.dataset['column']) return;
    const [place, column] = [Number(target.dataset['place']), target.dataset['column']];
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' || key === 'Enter' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    if (altKey) edit((before) => moveRow(before, place, by));
    const isThere = focus(place + by, column);
    if (!isThere && key === 'Enter') add(place + 1);
  };
  return (
    <section className="section stack" aria-labelledby={cellId('activities')}>
      <h2 id={cellId('activities')} tabIndex={-1}>
        {words.title}
      </h2>
      <section className={`scroll ${styles['wide']}`} tabIndex={0} aria-label={schedule.scrolls(words.title)}>
        {/* Keys of its cells, not of the table, which takes no focus itself. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table ref={table} className={`${styles['table']} ${isWordy ? styles['wordy'] : ''}`} onKeyDown={press}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              {typedColumns.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
              {computed.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
              <th scope="col" className="no-print">
                <span className="visually-hidden">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {document.activities.map((row, place) => (
              <ActivityRow
                key={place}
                row={row}
                place={place}
                problems={(worked.problems.get(place) ?? [])
                  .map(({ column, reason, words: about }) => `${column}: ${schedule.problem(reason, about)}`)
                  .join('\n')}
                {...showDates(worked, row.id.trim(), near)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p className="no-print">
        <button type="button" className="button quiet" onClick={() => add(document.activities.length)}>
          {schedule.tools.add}
        </button>
      </p>
      <Problems document={document} worked={worked} onShow={focus} />
      <div className="note soft no-print">
        <p>{schedule.keys}</p>
        <p>{words.afterHint}</p>
      </div>
    </section>
  );
}
