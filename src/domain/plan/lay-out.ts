import { readDay, writeDay } from '#domain/day.ts';

/** Minutes of one calendar day. */
export type Part = { on: string; minutes: number };

/**
 * Lays work out over calendar days in its order, from `start` (YYYY-MM-DD), at most `perDay` minutes a day.
 * What fits into what is left of a day goes there; what is longer than a day begins on a fresh one and goes on
 * over as many as it needs. `breaks` are days on which nothing is laid. Days are of the calendar, so no clock
 * and no change to summer time moves them.
 */
export function layOut(
  minutes: readonly number[],
  { start, perDay, breaks = [] }: { start: string; perDay: number; breaks?: readonly string[] },
): Part[][] {
  const first = readDay(start);
  if (first === undefined || !(perDay > 0)) return minutes.map(() => []);
  const closed = new Set(breaks);
  let day = first;
  let left = 0;
  const open = (): void => {
    while (closed.has(writeDay(day))) day += 1;
    left = perDay;
  };
  const turn = (): void => {
    day += 1;
    open();
  };
  open();
  return minutes.map((needed) => {
    if (needed > left && left < perDay) turn();
    const parts: Part[] = [];
    let rest = needed;
    while (rest > 0) {
      if (left <= 0) turn();
      const taken = Math.min(rest, left);
      parts.push({ on: writeDay(day), minutes: taken });
      rest -= taken;
      left -= taken;
    }
    return parts;
  });
}
