const two = (count: number): string => String(count).padStart(2, '0');

/** The calendar day of a moment where the person is. */
export function localDay(moment: string): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day as a person reads it, such as Nov 26, 2026. */
export const dayWords = (day: string): string =>
  day === '' ? '' : new Date(`${day}T00:00:00`).toLocaleDateString('en-US', { dateStyle: 'medium' });
