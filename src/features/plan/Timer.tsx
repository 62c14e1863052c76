import { useEffect, useState } from 'react';
import { secondsLeft, startAt, worked } from '#domain/plan/timer.ts';
import type { Promised } from '#domain/record/plan.ts';
import { changePromise } from '#stores/plans.ts';
import { plan } from '#words/en.ts';
import styles from './Plan.module.css';

const words = plan.work.timer;

/** This moment, looked at anew every second while something runs. A tick only draws; what has passed is reckoned from the clock. */
function useSeconds(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const look = () => setNow(Date.now());
    look();
    const ticking = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isRunning]);
  return now;
}

/** The time box: what is left of it, and what was worked. It runs on while the page is closed, to its deadline. */
export function Timer({ promise }: { promise: Promised }) {
  const { id, timer } = promise;
  const now = useSeconds(timer !== null);
  const left = secondsLeft(promise, now);
  const isOver = left === 0;
  const start = () =>
    void changePromise(id, {
      seconds: worked(promise, Date.now()),
      timer: startAt({ ...promise, seconds: worked(promise, Date.now()), timer: null }, Date.now()),
    });
  const stop = () => void changePromise(id, { seconds: worked(promise, Date.now()), timer: null });
  return (
    <section className={styles['timer']} aria-label={words.title}>
      <p className={styles['clock']} role="timer">
        {words.left(Math.floor(left / 60), left % 60)}
      </p>
      <p className="note soft">{words.spent(Math.round(worked(promise, now) / 60))}</p>
      {timer && !isOver ? (
        <button type="button" className="button quiet" onClick={stop}>
          {words.stop}
        </button>
      ) : (
        <button type="button" className="button quiet" onClick={start}>
          {isOver ? words.more : words.start}
        </button>
      )}
      {isOver && <p role="status">{words.over}</p>}
    </section>
  );
}
