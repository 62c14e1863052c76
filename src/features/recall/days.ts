/** The calendar day of a moment where the person is. */
export const localDay = (instant: string): string => new Date(instant).toLocaleDateString('sv-SE');

/** A calendar day as people say it, such as Friday, November 27. */
export const sayDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });

/** A calendar day in short, such as Nov 27. */
export const shortDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
