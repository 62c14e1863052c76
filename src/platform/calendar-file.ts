import { createEvents, type DateArray } from 'ics';
import type { CalendarEntry } from '#domain/plan/calendar.ts';

const dateOf = (day: string): DateArray => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};

/** A calendar file (RFC 5545). `now` stamps it, in milliseconds. Throws where an entry is none. */
export function writeCalendar(entries: readonly CalendarEntry[], now: number): string {
  const { error, value } = createEvents(
    entries.map(({ uid, sequence, day, end, title, text }) => ({
      uid,
      sequence,
      start: dateOf(day),
      end: dateOf(end),
      title,
      description: text,
      timestamp: now,
      productId: 'critical-path',
      busyStatus: 'FREE' as const,
    })),
  );
  if (error || typeof value !== 'string') throw error ?? new Error('no calendar');
  return value;
}
