/** How a recording ended: by the person, because the microphone went away, or because the device had no room for more. */
export type TakeEnd = 'stopped' | 'unplugged' | 'full';

/** One recording of an answer. Bytes and seconds are of what is kept; `end` is null until it has ended. */
export type Take = {
  id: string;
  attempt: string;
  startedAt: string;
  type: string;
  bytes: number;
  seconds: number;
  end: TakeEnd | null;
};

/** Why a recording could not begin. */
export type NoTake = 'unsupported' | 'denied' | 'no-device' | 'busy' | 'failed';

/** A recording as it stands: under way, ended, or broken off by a crash or a closed tab, when nobody was there to end it. */
export type TakeStanding = 'running' | 'broken-off' | TakeEnd;

/** How a recording stands. `isRunning` is whether any tab holds it. */
export const standingOf = ({ end }: Take, isRunning: boolean): TakeStanding =>
  end ?? (isRunning ? 'running' : 'broken-off');

/** The end of a file's name for a kind of sound, such as `audio/webm;codecs=opus`. */
export function extensionFor(type: string): string {
  if (type.startsWith('audio/mp4')) return 'm4a';
  return type.startsWith('audio/ogg') ? 'ogg' : 'webm';
}

/** Bytes as people say them, in units of a thousand. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
