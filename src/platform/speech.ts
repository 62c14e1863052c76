import {
  type Availability,
  faultOf,
  readAvailability,
  type SpeechFault,
  type Stretch,
} from '#domain/interview/speech.ts';

type Results = ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;

type Listen = {
  (kind: 'result', listener: (event: { results: Results }) => void): void;
  (kind: 'error', listener: (event: { error: string }) => void): void;
  (kind: 'end', listener: () => void): void;
};

/** What is used of the browser's recognizer, which TypeScript does not know. */
type Recognizer = {
  addEventListener: Listen;
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start: (track: MediaStreamTrack) => void;
  stop: () => void;
  abort: () => void;
};

type RecognizerKind = {
  new (): Recognizer;
  prototype: object;
  available: (asked: { langs: string[]; processLocally: true }) => Promise<unknown>;
  install: (asked: { langs: string[]; processLocally: true }) => Promise<unknown>;
};

const isLocalKind = (kind: unknown): kind is RecognizerKind =>
  typeof kind === 'function' &&
  typeof kind.prototype === 'object' &&
  'processLocally' in kind.prototype &&
  'available' in kind &&
  'install' in kind;

/** The recognizer that can be held to this device; null where the browser has none. */
function localKind(): RecognizerKind | null {
  const kinds: unknown[] = [
    Reflect.get(globalThis, 'SpeechRecognition'),
    Reflect.get(globalThis, 'webkitSpeechRecognition'),
  ];
  return kinds.find(isLocalKind) ?? null;
}

/** Whether the browser has speech recognition that can be held to this device. Asks and starts nothing. */
export const hasLocalSpeech = (): boolean => localKind() !== null;

/** Asks the browser whether it recognizes a language on this device. Never rejects. */
export async function findSpeech(lang: string): Promise<Availability> {
  try {
    return readAvailability(await localKind()?.available({ langs: [lang], processLocally: true }));
  } catch {
    return 'unavailable';
  }
}

/** Has the browser download what it needs to recognize a language on this device. False where it did not. */
export async function installSpeech(lang: string): Promise<boolean> {
  try {
    return (await localKind()?.install({ langs: [lang], processLocally: true })) === true;
  } catch {
    return false;
  }
}

/** Recognition under way. `stop` lets it finish what it heard, `abort` does not. */
export type Listening = { stop: () => void; abort: () => void };

type Heard = {
  onHeard: (stretches: Stretch[]) => void;
  /** Called once, when no more words will come; with a fault where it ended by one. */
  onEnd: (fault: SpeechFault | null) => void;
};

const stretchesOf = (results: Results): Stretch[] =>
  Array.from(results, (result) => ({ isFinal: result.isFinal, words: result[0]?.transcript ?? '' }));

/** Recognizes what a track carries, on this device and nowhere else. */
export function listen(track: MediaStreamTrack, lang: string, { onHeard, onEnd }: Heard): Listening | SpeechFault {
  const Kind = localKind();
  if (!Kind) return 'service-not-allowed';
  const recognizer = new Kind();
  Object.assign(recognizer, { lang, continuous: true, interimResults: true, processLocally: true });
  // Checked, since one that ignores it would hand the sound to a service.
  if (!recognizer.processLocally) return 'service-not-allowed';
  let isOver = false;
  const end = (fault: SpeechFault | null) => {
    if (isOver) return;
    isOver = true;
    onEnd(fault);
  };
  recognizer.addEventListener('result', ({ results }) => {
    if (!isOver) onHeard(stretchesOf(results));
  });
  recognizer.addEventListener('error', ({ error }) => {
    end(faultOf(error));
    recognizer.abort();
  });
  recognizer.addEventListener('end', () => end(null));
  try {
    recognizer.start(track);
  } catch (error) {
    return error instanceof Error && error.name === 'NotAllowedError' ? 'not-allowed' : 'failed';
  }
  return { stop: () => recognizer.stop(), abort: () => recognizer.abort() };
}
