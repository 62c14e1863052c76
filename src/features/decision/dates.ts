/** A moment or day as a reader writes it, such as June 4, 2026. */
export const sayDate = (moment: string): string =>
  new Date(moment.length === 10 ? `${moment}T12:00:00` : moment).toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
