import { reviewsByOthers } from '#domain/ledger/backing.ts';
import { longDay } from '#ui/dates.ts';
import { plan } from '#words/en.ts';
import { skillName } from './content.ts';
import styles from './Plan.module.css';
import type { WorkProps } from './Work.tsx';

const words = plan.work;

/** What somebody else said of the work that was handed in, and the levels that now count instead of the person’s own. */
export function Reviewed({ promise, record, content }: WorkProps) {
  const piece = record.evidence.find(({ id }) => id === promise.evidence);
  const reviews = piece ? reviewsByOthers(piece) : [];
  if (reviews.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="reviewed">
      <h3 id="reviewed">{words.reviewedTitle}</h3>
      {reviews.map(({ id, by, on, attests, skills, words: said }) => (
        <div key={id} className={styles['note']}>
          <p>
            <strong>
              {by}, {longDay(on)}
              {attests && `, ${words.attests}`}
            </strong>
            {skills.length > 0 &&
              `. ${skills.map(({ skill, level }) => words.shows(skillName(content, skill), level)).join(', ')}`}
            .
          </p>
          {said.trim() !== '' && <p className={styles['brief']}>{said.trim()}</p>}
        </div>
      ))}
      <p className="soft">{words.reviewedLead}</p>
    </section>
  );
}
