import { useMemo } from 'react';
import { type Hunk, hunksBetween, putBack } from '#domain/bench/changes.ts';
import { resumeWork as words } from '#words/en.ts';
import styles from './Changes.module.css';

type Props = { before: string; after: string; onChange: (text: string) => void };

/** What a wording changes, word by word; each change can be put back by itself. */
export function Changes({ before, after, onChange }: Props) {
  const hunks = useMemo(() => hunksBetween(before, after), [before, after]);
  const changes = hunks.filter((hunk) => hunk.state === 'changed');
  return (
    <section className={styles['changes']}>
      <h4>{words.changes}</h4>
      <ChangedWords hunks={hunks} />
      <ol className={styles['list']}>
        {changes.map(({ number, before: old, after: now }) => (
          <li key={number}>
            <span>{words.change(old.trim(), now.trim())}</span>{' '}
            <button
              type="button"
              className="plain-button note"
              onClick={() => onChange(putBack(hunks, new Set([number])))}
            >
              {words.takeBack}
              <span className="visually-hidden"> {old.trim() || now.trim()}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Two wordings in one: what went is struck through, what came is underlined. */
export function ChangedWords({ hunks }: { hunks: readonly Hunk[] }) {
  return (
    <p className={styles['text']}>
      {hunks.map((hunk, index) =>
        hunk.state === 'same' ? (
          <span key={index}>{hunk.text}</span>
        ) : (
          <span key={index}>
            {hunk.before !== '' && <del>{hunk.before}</del>}
            {hunk.after !== '' && <ins>{hunk.after}</ins>}
            <sup>{hunk.number}</sup>
          </span>
        ),
      )}
    </p>
  );
}
