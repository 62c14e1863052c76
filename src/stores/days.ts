import type { DayInPack } from '#domain/simulator/day.ts';
import { fetchDay } from '#platform/days.ts';

const known = new Map<string, Promise<DayInPack | null>>();

/** A day with its pack, fetched once a visit; one that did not arrive is asked for again. */
export async function dayInPack(id: string): Promise<DayInPack | null> {
  const asked = known.get(id) ?? fetchDay(id);
  known.set(id, asked);
  const answer = await asked;
  if (answer === null) known.delete(id);
  return answer;
}
