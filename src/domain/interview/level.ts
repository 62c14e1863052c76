/** The quietest that the bar shows and the quietest that counts as heard, in decibels below full scale. */
const floor = -60;
const heardAbove = -50;

/** How loud sound is, from 0 at -60 dB to 1 at full scale. `samples` lie between -1 and 1. */
export function loudness(samples: ArrayLike<number>): number {
  const squares = Array.from(samples, (sample) => sample * sample).reduce((sum, square) => sum + square, 0);
  const decibels = 10 * Math.log10(squares / Math.max(1, samples.length));
  return Math.min(1, Math.max(0, 1 - decibels / floor));
}

/** After so many milliseconds without a sound the page says so. */
const quietAfter = 3000;
/** After so many, a pause is no longer the likelier cause. */
const silentAfter = 10_000;

/** Whether the microphone hears something. `at` is the moment of the last sound, or of the beginning. */
export type Hearing = { state: 'waiting' | 'hears' | 'pause' | 'silent'; level: number; at: number };

/** A microphone that has just been opened. */
export const openHearing = (now: number): Hearing => ({ state: 'waiting', level: 0, at: now });

/** What is known after one more look at the sound. The shown level falls slowly, so that it can be read. */
export function hearLevel({ state, level, at }: Hearing, heard: number, now: number): Hearing {
  const shown = Math.max(heard, level * 0.8);
  if (heard > 1 - heardAbove / floor) return { state: 'hears', level: shown, at: now };
  const quiet = now - at;
  const hasHeard = state === 'hears' || state === 'pause';
  if (quiet >= (hasHeard ? silentAfter : quietAfter)) return { state: 'silent', level: shown, at };
  return { state: hasHeard && quiet >= quietAfter ? 'pause' : state, level: shown, at };
}
