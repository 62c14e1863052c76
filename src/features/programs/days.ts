export { longDay } from '#ui/dates.ts';

const short = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const read = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** YYYY-MM-DD as May 17. */
export const shortDay = (day: string): string => short.format(read(day));

/** YYYY-MM as May 2027. */
export const monthName = (name: string): string => month.format(read(`${name}-01`));

/** Days off in a row under one name as one stretch, from the first to the last of them. */
export function stretchesOf(
  daysOff: readonly { day: string; name: string }[],
): { name: string; from: string; to: string }[] {
  const stretches: { name: string; from: string; to: string }[] = [];
  for (const { day, name } of daysOff) {
    const last = stretches.at(-1);
    if (last?.name === name) last.to = day;
    else stretches.push({ name, from: day, to: day });
  }
  return stretches;
}
