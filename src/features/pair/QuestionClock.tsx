import { elapsed } from '#domain/interview/clock.ts';
import type { Pair } from '#domain/record/pair.ts';
import { holdPair } from '#stores/pairs.ts';
import { sayTime } from '#ui/dates.ts';
import { useTick } from '#ui/useTick.ts';
import { interview, pair as words } from '#words/en.ts';
import styles from './Pair.module.css';

/** What is left for the question, read from moments; past the end, by how much it was overrun. */
export function QuestionClock({ pair }: { pair: Pair }) {
  const now = useTick();
  const { clock } = pair;
  const asked = pair.questions[pair.place];
  if (!clock || !asked) return null;
  const left = asked.minutes * 60_000 - elapsed(clock, now);
  const isHeld = clock.pausedAt !== null;
  return (
    <p className={styles['clock']}>
      <span role="timer" className={left < 0 ? styles['over'] : undefined}>
        {sayTime(Math.abs(left))}
      </span>{' '}
      {left < 0 ? words.over : words.left(asked.minutes)}{' '}
      <button type="button" className="plain-button note no-print" onClick={() => void holdPair(pair, !isHeld)}>
        {isHeld ? interview.loop.resume : interview.loop.pause}
      </button>
    </p>
  );
}
