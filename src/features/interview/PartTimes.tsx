import type { StoryPart } from '#domain/interview/parts.ts';
import type { VersionTimes } from '#domain/interview/versions.ts';
import { stories as words, storyWork as more } from '#words/en.ts';
import styles from './Story.module.css';

type Props = { times: VersionTimes; nameOf: (part: StoryPart) => string };

/** How the seconds of a version are divided among its parts: a bar to see it, a line that says it, and what is not told. */
export function PartTimes({ times: { told, missing }, nameOf }: Props) {
  const total = Math.max(
    1,
    told.reduce((sum, { seconds }) => sum + seconds, 0),
  );
  const startOf = (place: number): number => told.slice(0, place).reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <div>
      <svg className={styles['bar']} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        {told.map(({ part, seconds }, place) => (
          <rect
            key={part}
            className={styles[part]}
            x={(startOf(place) / total) * 100}
            y="0"
            width={Math.max(0, (seconds / total) * 100 - 0.4)}
            height="3"
          />
        ))}
      </svg>
      <ul className={`note ${styles['times']}`} aria-label={words.byPart}>
        {told.map(({ part, seconds, from, to }) => (
          <li key={part}>
            <span className={`${styles['key']} ${styles[part]}`} aria-hidden="true" />
            {words.partTime(nameOf(part), seconds, from, to)}
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p className="note">{more.partsMissing(missing.map(nameOf))}</p>}
    </div>
  );
}
