import type { NoTake, TakeEnd } from '#domain/interview/take.ts';

/**
 * How often sound is handed over, in milliseconds: under five seconds, so that with encoding and writing
 * a crash costs five at most.
 */
const timeslice = 4000;

/** Bits a second: speech stays clear, and a minute takes a quarter of a megabyte. */
const bitRate = 32_000;

const wanted = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** A microphone that is being recorded. */
export type Recording = { type: string; track: MediaStreamTrack; stop: () => void; handOver: () => void };

type Heard = {
  /** Called with each stretch of sound. */
  onPart: (part: Blob) => void;
  /** Called once, after the last stretch. */
  onEnd: (why: Exclude<TakeEnd, 'full'>) => void;
};

const reasons: Readonly<Record<string, NoTake>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'no-device',
  OverconstrainedError: 'no-device',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const isSupported = (): boolean => 'mediaDevices' in navigator && typeof MediaRecorder === 'function';

/** Asks for the microphone and records it. Nothing is recorded before the person has allowed it. Never rejects. */
export async function record({ onPart, onEnd }: Heard): Promise<Recording | NoTake> {
  if (!isSupported()) return 'unsupported';
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (error) {
    return reasons[error instanceof Error ? error.name : ''] ?? 'failed';
  }
  const release = () => stream.getTracks().forEach((each) => each.stop());
  const [track] = stream.getAudioTracks();
  if (!track) return 'no-device';
  try {
    const type = wanted.find((each) => MediaRecorder.isTypeSupported(each));
    const recorder = new MediaRecorder(stream, { ...(type && { mimeType: type }), audioBitsPerSecond: bitRate });
    let why: Exclude<TakeEnd, 'full'> = 'unplugged';
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) onPart(data);
    });
    recorder.addEventListener('stop', () => {
      release();
      onEnd(why);
    });
    recorder.start(timeslice);
    const isOn = () => recorder.state !== 'inactive';
    return {
      type: recorder.mimeType || (type ?? 'audio/webm'),
      track,
      stop: () => {
        why = 'stopped';
        if (isOn()) recorder.stop();
      },
      handOver: () => {
        if (isOn()) recorder.requestData();
      },
    };
  } catch {
    release();
    return 'unsupported';
  }
}

const lockOf = (id: string): string => `critical-path-take-${id}`;

/** Marks a recording as held by this tab until the returned function is called, or the tab is gone. */
export function hold(id: string): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  if ('locks' in navigator) navigator.locks.request(lockOf(id), () => held).catch(() => undefined);
  return () => release();
}

/** Which of these recordings some tab is making now. */
export async function heldOf(ids: readonly string[]): Promise<string[]> {
  if (!('locks' in navigator)) return [];
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  return ids.filter((id) => names.has(lockOf(id)));
}
