import type { DayInPack } from '#domain/simulator/day.ts';

/**
 * The build has checked days and packs with their schemas, which would weigh more here than the whole simulator. Whatever
 * else arrives, such as the page of an error, has not these three.
 */
const isDayInPack = (answer: unknown): answer is DayInPack =>
  typeof answer === 'object' && answer !== null && 'day' in answer && 'program' in answer && 'links' in answer;

/** Fetches a day with its pack, from this site. Null where it does not arrive or is not what is expected. */
export async function fetchDay(id: string): Promise<DayInPack | null> {
  try {
    const answer = await fetch(`/day/${encodeURIComponent(id)}.json`);
    if (!answer.ok) return null;
    const read: unknown = await answer.json();
    return isDayInPack(read) ? read : null;
  } catch {
    return null;
  }
}
