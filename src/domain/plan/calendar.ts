import { readDay, writeDay } from '#domain/day.ts';
import type { SavedPlan } from '#domain/record/plan.ts';
import type { Scheduled } from './schedule-now.ts';

/** An all-day entry of a calendar. A calendar that has one of the same `uid` and a lower `sequence` replaces it. */
export type CalendarEntry = { uid: string; sequence: number; day: string; end: string; title: string; text: string };

const most = 2000;

/**
 * The open work of a plan as entries of a calendar, one a day and exercise. They are of whole days, so that they mean
 * the same day in every time zone. The sequence rises with each change and each day, since missed work moves by the day.
 */
export function calendarOf(
  plan: Pick<SavedPlan, 'start' | 'sequence'>,
  scheduled: readonly Scheduled[],
  today: string,
  say: (minutes: number) => string,
): CalendarEntry[] {
  const age = Math.max(0, (readDay(today) ?? 0) - (readDay(plan.start) ?? 0));
  return scheduled.flatMap(({ promise, parts }) =>
    parts.map(({ on, minutes }, place) => ({
      uid: `${promise.id}-${place}@critical-path`,
      sequence: plan.sequence + age,
      day: on,
      end: writeDay((readDay(on) ?? 0) + 1),
      title: promise.exercise.name,
      text: [say(minutes), ...promise.exercise.handIn].join('\n').slice(0, most),
    })),
  );
}
