import type { PersonRecord } from '#domain/record/core.ts';
import { localDay, longDay } from '#ui/dates.ts';
import { interview, pair as words } from '#words/en.ts';
import { BeginPair } from './BeginPair.tsx';
import type { PairContent } from './Pair.tsx';
import styles from './Pair.module.css';
import { PasteFeedback } from './PasteFeedback.tsx';

type Props = { content: PairContent; record: PersonRecord; now: string };

/** Where two people begin; earlier practice interviews; and feedback to take in. */
export function PairHome({ content, record, now }: Props) {
  return (
    <div className="stack">
      <BeginPair content={content} record={record} now={now} />
      <section className="stack" aria-labelledby="pairs">
        <h2 id="pairs">{words.earlier}</h2>
        {record.pairs.length === 0 && <p>{words.none}</p>}
        <ol className={styles['rows']}>
          {record.pairs.toReversed().map(({ id, round: of, role: mine, startedAt, endedAt, interviewer: by }) => (
            <li key={id}>
              <a href={mine === 'candidate' ? `#candidate=${id}` : `#interview=${id}`}>{interview.rounds[of]}</a>{' '}
              <span className="note soft">
                {longDay(localDay(startedAt))}
                {by && `, ${words.askedBy(by)}`}
                {endedAt === '' && ` · ${words.running}`}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <PasteFeedback record={record} />
    </div>
  );
}
