/**
 * A clock that is read, not ticked: it holds moments, so that a hidden tab, a sleeping machine or a reload change nothing.
 * Moments are milliseconds since 1970, durations milliseconds.
 */
export type Clock = { startedAt: number; pausedAt: number | null; pausedFor: number };

export const startClock = (now: number): Clock => ({ startedAt: now, pausedAt: null, pausedFor: 0 });

export const pause = (clock: Clock, now: number): Clock =>
  clock.pausedAt === null ? { ...clock, pausedAt: Math.max(now, clock.startedAt) } : clock;

export const resume = (clock: Clock, now: number): Clock =>
  clock.pausedAt === null
    ? clock
    : { ...clock, pausedAt: null, pausedFor: clock.pausedFor + Math.max(0, now - clock.pausedAt) };

/** Time that has run, without the pauses; never negative, also when the machine's clock was set back. */
export const elapsed = (clock: Clock, now: number): number =>
  Math.max(0, (clock.pausedAt ?? now) - clock.startedAt - clock.pausedFor);

/** Where a clock stands in consecutive phases: the phase by place, what is left of it, and by how much the last was overrun. */
export type Standing = { place: number; left: number; over: number };

/** Reads a clock against phases of the given minutes. Past the last, `left` is 0 and `over` says by how much. */
export function standingIn(clock: Clock, minutes: readonly number[], now: number): Standing {
  let left = elapsed(clock, now);
  for (const [place, length] of minutes.entries()) {
    const lasts = length * 60_000;
    if (left < lasts) return { place, left: lasts - left, over: 0 };
    left -= lasts;
  }
  return { place: Math.max(0, minutes.length - 1), left: 0, over: left };
}
