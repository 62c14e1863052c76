export { localDay } from '#ui/dates.ts';

/** A day as a column or an aside says it, such as Nov 26, 2026; nothing where there is none. */
export const dayWords = (day: string): string =>
  day === '' ? '' : new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
