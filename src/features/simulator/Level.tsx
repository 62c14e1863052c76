import { bandOf } from '#domain/simulator/meters.ts';
import { simulator } from '#words/en.ts';
import styles from './Simulator.module.css';

/** A level from 0 to 100: a line as long as it is, its word and its figure. */
export function Level({ level }: { level: number }) {
  return (
    <span className={styles['level']}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 3H100" className={styles['rest']} />
        <path d={`M0 3H${level}`} className={styles['so']} />
      </svg>
      <span>
        {simulator.meters.bands[bandOf(level)]} <span className="soft">{level}</span>
      </span>
    </span>
  );
}
