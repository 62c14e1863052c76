import { useId } from 'react';
import { toldInInterviews, toldInPractice, usesOf } from '#domain/interview/telling.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { stories as words } from '#words/en.ts';
import { localDay, longDay } from './dates.ts';
import styles from './Practice.module.css';

/** How often each story was told and when last; which is told too often, and which has gone unsaid. */
export function StoryUses({ record, today }: { record: PersonRecord; today: string }) {
  const id = useId();
  const tellings = [
    ...toldInPractice(record.attempts, localDay),
    ...toldInInterviews(record.askedQuestions, record.debriefs),
  ];
  const uses = usesOf(record.stories, tellings, today);
  const said = uses.filter(({ last }) => last !== '');
  return (
    <section aria-labelledby={id} className={`stack ${styles['part']}`}>
      <h2 id={id}>{words.uses}</h2>
      {said.length === 0 ? (
        <p>{words.neverTold}</p>
      ) : (
        <ul>
          {said.map(({ story, practice, interviews, last, tooOften, isRusty }) => (
            <li key={story.id}>
              <strong>{story.title}</strong>: {words.used(practice, interviews, longDay(last))}{' '}
              {tooOften > 0 && words.tooOften(tooOften)} {isRusty && words.rusty}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
