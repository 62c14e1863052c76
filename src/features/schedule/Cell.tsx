import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { setCell } from '#domain/artifacts/schedule-edits.ts';
import { writeIn, type SideTable } from '#domain/artifacts/schedule-tables.ts';
import type { ActivityColumn } from '#domain/artifacts/worked-schedule.ts';
import { edit } from '#stores/schedule-desk.ts';
import { cellId } from './cell-id.ts';
import styles from './Schedule.module.css';

/** Longest that a typed text waits before it counts, in milliseconds. */
const wait = 600;

type Props = { place: number; text: string; label: string; problem: string | undefined } & (
  | { table?: undefined; column: ActivityColumn }
  | { table: SideTable; column: string }
);

/** One cell of the table: what is typed counts after a pause, on Enter and on leaving. Escape takes it back. */
export const Cell = memo(function Cell({ place, text, label, problem, ...at }: Props) {
  const { table = 'activities', column } = at;
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (written: string | null) => {
    clearTimeout(timer.current);
    if (written !== null)
      edit((document) =>
        at.table === undefined
          ? setCell(document, place, at.column, written)
          : writeIn(document, at.table, place, at.column, written),
      );
    setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle(typed);
    if (event.key !== 'Escape' || typed === null) return;
    event.stopPropagation();
    settle(null);
  };
  return (
    <input
      id={cellId(table, place, column)}
      className={styles['cell']}
      data-place={place}
      data-column={column}
      data-typed={typed === null ? undefined : ''}
      aria-label={label}
      aria-invalid={problem === undefined ? undefined : true}
      title={problem}
      autoComplete="off"
      spellCheck={spelled.has(column)}
      inputMode={numeric.has(column) ? 'decimal' : undefined}
      value={typed ?? text}
      onBlur={() => settle(typed)}
      onKeyDown={press}
      onChange={({ target }) => {
        const written = target.value;
        setTyped(written);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => settle(written), wait);
      }}
    />
  );
});

const spelled: ReadonlySet<string> = new Set(['name', 'milestone', 'shows', 'freeze']);

const numeric: ReadonlySet<string> = new Set(['duration', 'optimistic', 'likely', 'pessimistic']);
