import { useMemo } from 'react';
import { splitConflicts } from '#domain/interview/number-conflicts.ts';
import { restsOnRetracted } from '#domain/interview/retracted.ts';
import { tellStory } from '#domain/interview/stories.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { stories as words, storyNumbers } from '#words/en.ts';
import styles from './Practice.module.css';

/** The stories by name, with those marked that may not be told or have numbers to settle. */
export function StoryList({ record, opened }: { record: PersonRecord; opened: string }) {
  const { stories, evidence, resumeLines } = record;
  const conflicts = useMemo(
    () =>
      new Map(
        stories.map((story) => [
          story.id,
          splitConflicts({ story, text: tellStory(story) }, { stories, evidence, lines: resumeLines }).open.length,
        ]),
      ),
    [stories, evidence, resumeLines],
  );
  return (
    <ol className={styles['tries']}>
      {stories.map((story) => (
        <li key={story.id}>
          <a href={`#story=${story.id}`} aria-current={story.id === opened ? 'true' : undefined}>
            {story.title}
          </a>{' '}
          {restsOnRetracted(story, evidence) && <strong className="note">{words.blockedMark}</strong>}
          {(conflicts.get(story.id) ?? 0) > 0 && (
            <span className="note soft">{storyNumbers.mark(conflicts.get(story.id) ?? 0)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
