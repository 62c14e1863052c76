import { useEffect, useRef, useState } from 'react';
import { setField } from '#domain/artifacts/schedule-edits.ts';
import type { ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { edit } from '#stores/schedule-desk.ts';
import { schedule } from '#words/en.ts';
import { cellId } from './cell-id.ts';
import styles from './Schedule.module.css';

const words = schedule.fields;
type FactField = 'title' | 'asOf' | 'start' | 'holidays' | 'committed' | 'confidence' | 'criticalPath';
const wait = 600;

/** The few facts besides the activities. */
export function Facts({ document }: { document: ScheduleDocument }) {
  return (
    <div className={styles['facts']}>
      <Fact field="title" text={document.title} />
      <Fact field="start" text={document.start} isDay />
      <Fact field="committed" text={document.committed} isDay />
      <Fact field="asOf" text={document.asOf} isDay />
      <Fact field="holidays" text={document.holidays} hint={words.holidaysHint} />
      <Fact field="criticalPath" text={document.criticalPath} hint={words.criticalPathHint} />
      <Fact field="confidence" text={document.confidence} hint={words.confidenceHint} />
    </div>
  );
}

type Props = { field: FactField; text: string; isDay?: boolean; hint?: string };

function Fact({ field, text, isDay = false, hint }: Props) {
  const id = cellId(field);
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (written: string | null) => {
    clearTimeout(timer.current);
    if (written !== null) edit((document) => setField(document, field, written));
    setTyped(null);
  };
  return (
    <p className={isDay ? styles['brief'] : undefined}>
      <label htmlFor={id}>{words[field]}</label>
      <input
        id={id}
        type={isDay ? 'date' : 'text'}
        data-typed={typed === null ? undefined : ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        value={typed ?? text}
        onBlur={() => settle(typed)}
        onChange={({ target }) => {
          const written = target.value;
          setTyped(written);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => settle(written), wait);
        }}
      />
      {hint && (
        <span id={`${id}-hint`} className="note soft">
          {hint}
        </span>
      )}
    </p>
  );
}
