const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/u;
const millisecondsADay = 86_400_000;

/** A day as days since 1970-01-01; undefined where it is no day of the calendar written as YYYY-MM-DD. */
export function readDay(text: string): number | undefined {
  const [, year, month, date] = dayPattern.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return new Date(at).toISOString().startsWith(text.trim()) ? at / millisecondsADay : undefined;
}

/** The day as YYYY-MM-DD. */
export const writeDay = (day: number): string => new Date(day * millisecondsADay).toISOString().slice(0, 10);

/** 0 for Sunday to 6 for Saturday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
