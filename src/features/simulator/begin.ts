import { dayInPack, type DayArrival } from '#stores/days.ts';
import { startPlay } from '#stores/plays.ts';

/** A day that was to begin: begun, or why not; then nothing was changed. */
export type Begun = { state: 'begun'; play: string } | { state: Exclude<DayArrival['state'], 'arrived'> | 'refused' };

/** Begins a day once it has arrived whole. */
export async function begin(day: string): Promise<Begun> {
  const { state } = await dayInPack(day);
  if (state !== 'arrived') return { state };
  const { id, saved } = await startPlay(day);
  return saved.state === 'saved' ? { state: 'begun', play: id } : { state: 'refused' };
}
