import { restsOnRetracted } from '#domain/interview/retracted.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { stories as words } from '#words/en.ts';
import styles from './Practice.module.css';

/** The stories by name, with those that may not be told marked. */
export function StoryList({ record, opened }: { record: PersonRecord; opened: string }) {
  return (
    <ol className={styles['tries']}>
      {record.stories.map((story) => (
        <li key={story.id}>
          <a href={`#story=${story.id}`} aria-current={story.id === opened ? 'true' : undefined}>
            {story.title}
          </a>{' '}
          {restsOnRetracted(story, record.evidence) && <strong className="note">{words.blockedMark}</strong>}
        </li>
      ))}
    </ol>
  );
}
