import { waitingFor } from '#domain/artifacts/freezes.ts';
import type { WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import { schedule as all } from '#words/en.ts';
import styles from './Schedule.module.css';
import { longDay } from './show-dates.ts';

const words = all.answer;

type Props = { worked: WorkedSchedule; near: number; committed: { day: string; offset: number } | null };

/** The date that follows, and what decides it. */
export function Answer({ worked, near, committed }: Props) {
  const { outcome, calendar, freezes } = worked;
  if (outcome.state === 'empty') return <p className={styles['answer']}>{words.empty}</p>;
  if (outcome.state === 'cycle') return <p className={styles['answer']}>{words.cycle(outcome.cycle)}</p>;
  const { duration, criticalPath, dates } = outcome.schedule;
  const day = calendar?.finishDay(duration);
  const close = [...dates].filter(([, { float }]) => float > 0 && float <= near).map(([id]) => id);
  const waits = freezes
    .map((freeze) => ({ name: freeze.name, ids: waitingFor(freeze, outcome.schedule) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <div className="stack">
      <p className={styles['answer']}>
        {words.takes(duration)}
        {day && words.ends(longDay(day))}. {committed && standing(Math.ceil(duration - 1e-6) - committed.offset)}
      </p>
      <p>
        {words.path(criticalPath)} {waits.map(({ name, ids }) => `${words.frozen(ids, name || words.unnamed)} `)}
        {close.length > 0 && words.near(close, near)}
      </p>
    </div>
  );
}

const standing = (late: number): string => (late > 0 ? words.late(late) : late < 0 ? words.early(-late) : words.onTime);
