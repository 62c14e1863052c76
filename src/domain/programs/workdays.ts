/** Monday to Friday without the holidays, counted from a first working day. */
export type Workdays = { readonly start: string; readonly holidays: readonly { readonly day: string }[] };

const dayLength = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const nameOf = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);
// Day 0 was a Thursday.
const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The day that lies `days` calendar days later, or earlier where negative. */
export const shiftDay = (day: string, days: number): string => nameOf(numberOf(day) + days);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => shiftDay(day, -weekday(numberOf(day)));

/** Whether people work on a day. */
export const isWorkday = ({ holidays }: Workdays, day: string): boolean =>
  weekday(numberOf(day)) < 5 && !holidays.some((holiday) => holiday.day === day);

/** The working day with a number; 0 is the start, or the first working day after it. */
export function workdayAt(workdays: Workdays, number: number): string {
  let day = workdays.start;
  let left = number;
  while (left > 0 || !isWorkday(workdays, day)) {
    if (isWorkday(workdays, day)) left -= 1;
    day = shiftDay(day, 1);
  }
  return day;
}

/** How many working days lie before a day, counted from the start: the number of that day if it is one, else of the next. */
export function workdayNumber(workdays: Workdays, day: string): number {
  let count = 0;
  for (let each = workdays.start; each < day; each = shiftDay(each, 1)) if (isWorkday(workdays, each)) count += 1;
  return count;
}

const rounding = 1e-9;

/** First and last working day of work from `es` to `ef`, both in working days from the start. */
export const daysOf = (workdays: Workdays, { es, ef }: { es: number; ef: number }): { from: string; to: string } => {
  const first = Math.floor(es + rounding);
  return { from: workdayAt(workdays, first), to: workdayAt(workdays, Math.max(first, Math.ceil(ef - rounding) - 1)) };
};
