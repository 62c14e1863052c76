import { useId } from 'react';
import type { Attempt } from '#domain/record/interview.ts';
import { interview } from '#words/en.ts';
import { localDay, longDay } from './dates.ts';
import styles from './Practice.module.css';

const words = interview.history;

/** Earlier tries, the latest first; unfinished ones can be gone on with. */
export function Tries({ attempts }: { attempts: readonly Attempt[] }) {
  const id = useId();
  const sorted = attempts.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  return (
    <section aria-labelledby={id} className={`stack ${styles['part']}`}>
      <h2 id={id}>{words.title}</h2>
      {sorted.length === 0 && <p className="soft">{words.none}</p>}
      <ol className={styles['tries']}>
        {sorted.map(({ id: each, asked, step, state, startedAt }) => (
          <li key={each}>
            <a href={`#try=${each}`}>{asked.length > 110 ? `${asked.slice(0, 108).trimEnd()}…` : asked}</a>{' '}
            <span className="note soft">
              {longDay(localDay(startedAt))} · {state === 'done' ? words.step(step) : words.goOn}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
