import { readDay, writeDay } from '#domain/day.ts';

/** The calendar day on this device at a moment. */
export const localDay = (now: string): string => new Date(now).toLocaleDateString('sv-SE');

/** A day so many days later. */
export const addDays = (day: string, count: number): string => writeDay((readDay(day) ?? 0) + count);

/** A calendar day as a reader writes it, such as Thu, Nov 26; no time zone moves it. */
export const sayDay = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  });
