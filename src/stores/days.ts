import { fetchDay, type DayArrival } from '#platform/days.ts';

export type { DayArrival } from '#platform/days.ts';

const known = new Map<string, Promise<DayArrival>>();

/** A day with its pack, fetched once a visit; one that did not arrive whole is asked for again. */
export async function dayInPack(id: string): Promise<DayArrival> {
  const asked = known.get(id) ?? fetchDay(id);
  known.set(id, asked);
  const arrival = await asked;
  if (arrival.state !== 'arrived') known.delete(id);
  return arrival;
}
