import type { StoryPart } from '#domain/interview/parts.ts';
import type { PartTime } from '#domain/interview/versions.ts';
import { stories as words } from '#words/en.ts';
import styles from './Story.module.css';

/** How the seconds of a version are divided among its parts: a bar to see it, and a line that says it. */
export function PartTimes({ times, nameOf }: { times: readonly PartTime[]; nameOf: (part: StoryPart) => string }) {
  const total = Math.max(
    1,
    times.reduce((sum, { seconds }) => sum + seconds, 0),
  );
  const startOf = (place: number): number => times.slice(0, place).reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <div>
      <svg className={styles['bar']} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        {times.map(({ part, seconds }, place) => (
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
        {times.map(({ part, seconds, from, to }) => (
          <li key={part}>
            <span className={`${styles['key']} ${styles[part]}`} aria-hidden="true" />
            {words.partTime(nameOf(part), seconds, from, to)}
          </li>
        ))}
      </ul>
    </div>
  );
}
