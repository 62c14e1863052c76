import { readDay, weekdayOf, writeDay } from '#domain/day.ts';
import { openCalendar, type Calendar } from '#domain/schedule/calendar.ts';

/** From which day working days are counted, and the days off besides the weekend. */
export type Workdays = { readonly start: string; readonly holidays: readonly { readonly day: string }[] };

const known = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new RangeError(`${what} is no day of the plan.`);
  return value;
};

const calendarOf = ({ start, holidays }: Workdays): Calendar =>
  known(openCalendar({ start, holidays: holidays.map(({ day }) => day) }), start);

/** The day that lies so many calendar days later. */
export const shiftDay = (day: string, days: number): string => writeDay(known(readDay(day), day) + days);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => shiftDay(day, -((weekdayOf(known(readDay(day), day)) + 6) % 7));

/** Whether people work on a day. */
export const isWorkday = (workdays: Workdays, day: string): boolean => calendarOf(workdays).isWorkingDay(day);

/** How many working days lie before a day, counted from the start: the number of that day if it is one, else of the next. */
export const workdayNumber = (workdays: Workdays, day: string): number =>
  known(calendarOf(workdays).offsetOf(day), day);

/** The day on which work ends that takes so many working days from the start. */
export const endOf = (workdays: Workdays, duration: number): string =>
  known(calendarOf(workdays).finishDay(duration), `Working day ${duration}`);

/** First and last day of each piece of work, given from `es` to `ef` in working days from the start. */
export function spansOf(
  workdays: Workdays,
  activities: Readonly<Record<string, { es: number; ef: number }>>,
): Record<string, { from: string; to: string }> {
  const calendar = calendarOf(workdays);
  return Object.fromEntries(
    Object.entries(activities).map(([id, { es, ef }]) => [
      id,
      { from: known(calendar.startDay(es), id), to: known(calendar.finishDay(ef), id) },
    ]),
  );
}
