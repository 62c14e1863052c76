import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { setCell } from '#domain/artifacts/schedule-edits.ts';
import type { ActivityColumn } from '#domain/artifacts/worked-schedule.ts';
import { edit } from '#stores/schedule-desk.ts';
import styles from './Schedule.module.css';

/** Longest that a typed text waits before it counts, in milliseconds. */
const wait = 600;

type Props = { place: number; column: ActivityColumn; text: string; label: string; problem: string | undefined };

/** One cell of the table: what is typed counts after a pause, on Enter and on leaving. Escape takes it back. */
export const Cell = memo(function Cell({ place, column, text, label, problem }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (written: string | null) => {
    clearTimeout(timer.current);
    if (written !== null) edit((document) => setCell(document, place, column, written));
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
      className={styles['cell']}
      data-place={place}
      data-column={column}
      data-typed={typed === null ? undefined : ''}
      aria-label={label}
      aria-invalid={problem === undefined ? undefined : true}
      title={problem}
      autoComplete="off"
      spellCheck={column === 'name'}
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

const numeric: ReadonlySet<ActivityColumn> = new Set(['duration', 'optimistic', 'likely', 'pessimistic']);
