import { atom } from 'nanostores';
import { type Hearing, hearLevel, loudness, openHearing } from '#domain/interview/level.ts';
import { watchSound } from '#platform/level.ts';

/** Whether the microphone that is recorded hears something; null before the first look, and where the browser cannot tell. */
export const $hearing = atom<Hearing | null>(null);

/** Follows how loud a track is until the returned function is called. */
export function followHearing(track: MediaStreamTrack): () => void {
  const stop = watchSound(track, (samples, now) =>
    $hearing.set(hearLevel($hearing.get() ?? openHearing(now), loudness(samples), now)),
  );
  return () => {
    stop();
    $hearing.set(null);
  };
}
