import type { Part } from './lay-out.ts';
import type { Scheduled } from './schedule-now.ts';

/** A day that would hold more work than was promised for one, and the minutes that it would come to. */
export type CrowdedDay = { on: string; minutes: number };

/**
 * The days that work would crowd if it lay on `parts`: those on which it and the other open work come to more than
 * `perDay` minutes. `except` is the work that moves, which no longer counts where it lies now.
 */
export function crowdedBy(
  parts: readonly Part[],
  scheduled: readonly Scheduled[],
  except: string,
  perDay: number,
): CrowdedDay[] {
  const others = scheduled.filter(({ promise }) => promise.id !== except).flatMap((one) => one.parts);
  return parts.flatMap(({ on, minutes }) => {
    const beside = others.reduce((sum, part) => (part.on === on ? sum + part.minutes : sum), 0);
    return beside > 0 && beside + minutes > perDay ? [{ on, minutes: beside + minutes }] : [];
  });
}
