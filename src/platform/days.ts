import type { DayInPack } from '#domain/simulator/day.ts';

/** A day that was asked for: here, not arrived, or arrived as something else than a day. */
export type DayArrival = { state: 'arrived'; content: DayInPack } | { state: 'missing' } | { state: 'damaged' };

/** The text of an answer as JSON; undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Fetches a day with its pack, from this site, and reads it whole. The schemas weigh more than the page that lists the
 * days, so they come beside the day itself.
 */
export async function fetchDay(id: string): Promise<DayArrival> {
  try {
    const [answer, { readDayInPack }] = await Promise.all([
      fetch(`/day/${encodeURIComponent(id)}.json`),
      import('#domain/simulator/day-in-pack.ts'),
    ]);
    if (!answer.ok) return { state: 'missing' };
    const content = readDayInPack(parse(await answer.text()));
    return content?.day.id === id ? { state: 'arrived', content } : { state: 'damaged' };
  } catch {
    return { state: 'missing' };
  }
}
