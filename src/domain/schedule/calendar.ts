import { readDay, weekdayOf, writeDay } from '#domain/day.ts';

/** A stretch in which production may not be changed; both days count. Days are written YYYY-MM-DD. */
type Freeze = { readonly name: string; readonly from: string; readonly to: string };

/** When people work. Days are written YYYY-MM-DD and have no time zone. */
export type CalendarPlan = {
  /** Offset 0 is the first working day from here on. */
  readonly start: string;
  /** Days on which nobody works, besides the weekend. */
  readonly holidays?: readonly string[];
  /** Weekdays on which nobody works, 0 for Sunday to 6 for Saturday; both where nothing is said. */
  readonly weekend?: readonly number[];
  readonly freezes?: readonly Freeze[];
};

/** Turns offsets of a schedule, counted in working days, into days of the calendar, and back. */
export type Calendar = {
  isWorkingDay: (day: string) => boolean;
  /** The day on which work begins that starts at an offset; null beyond the horizon. */
  startDay: (offset: number) => string | null;
  /** The day on which work ends that finishes at an offset. What takes no time is on the day before it, as is the end of what it waits for. */
  finishDay: (offset: number) => string | null;
  /** Working days from the start up to a day, which itself does not count; negative before the start; null for what is no day. */
  offsetOf: (day: string) => number | null;
  /** The freezes that a stretch of days, both counted, runs into. */
  freezesIn: (from: string, to: string) => Freeze[];
};

/** Working days that are followed, about eighty years; what lies behind has no date. */
const horizon = 20_000;

/** Offsets closer to a whole day than this are that day. */
const rounding = 1e-6;

/** Opens a calendar; undefined where its start is no day. What is no day among holidays and freezes counts for nothing. */
export function openCalendar(plan: CalendarPlan): Calendar | undefined {
  const { start, holidays = [], weekend = [0, 6], freezes = [] } = plan;
  const first = readDay(start);
  if (first === undefined) return undefined;
  const off = new Set(holidays.map(readDay));
  const isOn = (day: number): boolean => !weekend.includes(weekdayOf(day)) && !off.has(day);
  const worked: number[] = [];
  const dayAt = (place: number): string | null => {
    if (!(place >= 0 && place < horizon)) return null;
    let day = worked.at(-1) ?? first - 1;
    // A week and a run of holidays can be off, a calendar without any working day must end as well.
    const last = day + horizon * 2;
    while (worked.length <= place && day < last) {
      day += 1;
      if (isOn(day)) worked.push(day);
    }
    const found = worked[place];
    return found === undefined ? null : writeDay(found);
  };
  return {
    isWorkingDay: (day) => {
      const read = readDay(day);
      return read !== undefined && isOn(read);
    },
    startDay: (offset) => dayAt(Math.floor(offset + rounding)),
    finishDay: (offset) => dayAt(Math.max(0, Math.ceil(offset - rounding) - 1)),
    offsetOf: (text) => {
      const day = readDay(text);
      return day === undefined || Math.abs(day - first) > horizon * 2 ? null : countWorked(first, day, isOn);
    },
    freezesIn: (from, to) => freezes.filter((freeze) => freeze.from <= to && from <= freeze.to),
  };
}

function countWorked(first: number, day: number, isOn: (day: number) => boolean): number {
  let count = 0;
  for (let at = Math.min(first, day); at < Math.max(first, day); at += 1) if (isOn(at)) count += 1;
  return day < first ? -count : count;
}
