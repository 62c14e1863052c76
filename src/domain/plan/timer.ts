import type { Promised } from '#domain/record/plan.ts';

type Timed = Pick<Promised, 'seconds' | 'timer'> & { exercise: { minutes: number } };

/** Seconds that a timer adds where the time box is used up. */
const extension = 600;

const between = (from: string, until: number): number => Math.max(0, Math.round((until - Date.parse(from)) / 1000));

/** Seconds worked so far. A running timer counts to its deadline and no further, however long the device slept. */
export const worked = ({ seconds, timer }: Timed, now: number): number =>
  timer === null ? seconds : seconds + between(timer.from, Math.min(now, Date.parse(timer.until)));

/** Seconds until the deadline of a running timer, else what is left of the time box. */
export const secondsLeft = ({ exercise, seconds, timer }: Timed, now: number): number =>
  timer === null
    ? Math.max(0, exercise.minutes * 60 - seconds)
    : Math.max(0, Math.ceil((Date.parse(timer.until) - now) / 1000));

/** A timer that starts at a moment and ends when the time box is used up, or ten minutes later where it is. */
export function startAt(timed: Timed, now: number): NonNullable<Promised['timer']> {
  const left = timed.exercise.minutes * 60 - timed.seconds;
  const until = now + (left > 0 ? left : extension) * 1000;
  return { from: new Date(now).toISOString(), until: new Date(until).toISOString() };
}
