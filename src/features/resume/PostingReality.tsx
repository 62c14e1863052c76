import { useMemo } from 'react';
import { checkReality, offeredRoles } from '#domain/posting/reality.ts';
import { posting } from '#words/en.ts';
import styles from './Posting.module.css';

const words = posting.reality;

/** What job the posting describes, whatever its title, and the words that say so. */
export function PostingReality({ posting: text }: { posting: string }) {
  const { verdict, between, words: found } = useMemo(() => checkReality(text), [text]);
  return (
    <section>
      <h2>{words.title}</h2>
      <p data-verdict={verdict} className={styles['verdict']}>
        {words.verdicts[verdict]} {between.length > 0 && words.between(between.map((role) => words.roles[role]))}{' '}
        {words.ask[verdict]}
      </p>
      <details open={verdict !== 'tpm'}>
        <summary>{words.words}</summary>
        <dl className="terms">
          {offeredRoles.map((role) => (
            <div key={role}>
              <dt>
                {words.roles[role]} <span className="note soft">{found[role].length}</span>
              </dt>
              <dd>{found[role].length === 0 ? words.noWords : found[role].map((word) => `“${word}”`).join(', ')}</dd>
            </div>
          ))}
        </dl>
        <p className="note soft">{words.how}</p>
      </details>
    </section>
  );
}
