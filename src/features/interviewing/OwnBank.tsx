import type { AskedQuestion } from '#domain/record/asked.ts';
import { debrief as words } from '#words/en.ts';
import styles from './Interviewing.module.css';

/** The private bank: every question that was written down, to be practiced like the others. */
export function OwnBank({ asked }: { asked: readonly AskedQuestion[] }) {
  return (
    <section className="stack" aria-labelledby="own-bank">
      <h2 id="own-bank">{words.bank}</h2>
      <p className="soft">{words.bankLead}</p>
      <ul className={styles['rows']}>
        {asked.map(({ id, asked: text, went }) => (
          <li key={id}>
            {text} <span className="note soft">{words.wentShort[went]}</span>{' '}
            <a href={`/practice/#q=own-${id}`}>
              {words.practice}
              <span className="visually-hidden"> {text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
