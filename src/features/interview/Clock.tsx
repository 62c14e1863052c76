import { elapsed, type Clock as Running } from '#domain/interview/clock.ts';
import { useTick } from '#ui/useTick.ts';
import { interview } from '#words/en.ts';
import { sayTime } from './dates.ts';
import styles from './Practice.module.css';

/** How long an answer has taken, beside the minutes it may take. */
export function Clock({
  clock,
  minutes,
  onHold,
}: {
  clock: Running;
  minutes: number;
  onHold: (isHeld: boolean) => void;
}) {
  const now = useTick();
  const isHeld = clock.pausedAt !== null;
  const spent = elapsed(clock, now);
  return (
    <p className={styles['clock']}>
      <span role="timer" className={spent > minutes * 60_000 ? styles['over'] : undefined}>
        {sayTime(spent)}
      </span>{' '}
      {interview.attempt.of(`${minutes}:00`)}{' '}
      <button type="button" className="plain-button" onClick={() => onHold(!isHeld)}>
        {isHeld ? interview.loop.resume : interview.loop.pause}
      </button>
    </p>
  );
}
