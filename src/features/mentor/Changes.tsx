import { useMemo } from 'react';
import { hunksBetween } from '#domain/bench/changes.ts';
import type { Body } from '#domain/mentoring/event.ts';
import { mentoring as words } from '#words/en.ts';
import styles from './Mentor.module.css';

/** Two rounds side by side, with the words that went and the words that came. */
export function Changes({ before, after }: { before: Body<'submit'>; after: Body<'submit'> }) {
  const hunks = useMemo(() => hunksBetween(before.text, after.text), [before.text, after.text]);
  return (
    <section className="stack" aria-label={words.changes}>
      <h3>{words.changes}</h3>
      <div className={styles['sides']}>
        <div className={styles['written']}>
          <h4>{words.before}</h4>
          <p>
            {hunks.map((hunk, index) =>
              hunk.state === 'same' ? (
                hunk.text
              ) : (
                <del key={index} className={styles['gone']}>
                  {hunk.before}
                </del>
              ),
            )}
          </p>
        </div>
        <div className={styles['written']}>
          <h4>{words.after}</h4>
          <p>
            {hunks.map((hunk, index) =>
              hunk.state === 'same' ? (
                hunk.text
              ) : (
                <ins key={index} className={styles['come']}>
                  {hunk.after}
                </ins>
              ),
            )}
          </p>
        </div>
      </div>
    </section>
  );
}
