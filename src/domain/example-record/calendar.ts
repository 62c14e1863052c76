const day = 24 * 60 * 60 * 1000;

/** The moment so many days before another. */
export const momentBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * day).toISOString();

/** The calendar day (UTC) so many days before a moment. */
export const dayBefore = (now: string, days: number): string => momentBefore(now, days).slice(0, 10);
