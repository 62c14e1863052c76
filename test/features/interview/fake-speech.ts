import type { Availability } from '#domain/interview/speech.ts';

type Stretch = [words: string, isFinal?: boolean];

/** A recognizer as a browser has one, which hears what it is told to. */
export class FakeRecognition extends EventTarget {
  static made: FakeRecognition[] = [];
  static asked: { langs: string[]; processLocally: boolean }[] = [];
  static answer: Availability = 'available';
  static installs = true;
  static available(asked: { langs: string[]; processLocally: boolean }): Promise<Availability> {
    this.asked.push(asked);
    return Promise.resolve(this.answer);
  }
  static install(): Promise<boolean> {
    return Promise.resolve(this.installs);
  }
  static get last(): FakeRecognition | undefined {
    return this.made.at(-1);
  }
  /** As no browser has used it yet. */
  static fresh(answer: Availability = 'available'): typeof FakeRecognition {
    Object.assign(this, { made: [], asked: [], answer, installs: true });
    return this;
  }

  lang = '';
  continuous = false;
  interimResults = false;
  track: unknown;
  calls: string[] = [];
  #isLocal = false;
  constructor() {
    super();
    FakeRecognition.made.push(this);
  }
  get processLocally(): boolean {
    return this.#isLocal;
  }
  set processLocally(isLocal: boolean) {
    this.#isLocal = isLocal;
  }
  start(track?: unknown): void {
    this.track = track;
    this.calls.push('start');
  }
  stop(): void {
    this.calls.push('stop');
  }
  abort(): void {
    this.calls.push('abort');
  }
  /** Hears these stretches, all since it started. */
  hear(...stretches: Stretch[]): void {
    const results = stretches.map(([transcript, isFinal = false]) => Object.assign([{ transcript }], { isFinal }));
    this.dispatchEvent(Object.assign(new Event('result'), { results }));
  }
  fail(error: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error }));
    this.end();
  }
  end(): void {
    this.dispatchEvent(new Event('end'));
  }
}
