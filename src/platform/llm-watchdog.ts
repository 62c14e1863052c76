/** Bounds of time for one answer, in milliseconds: until the first byte, between two, and in all. */
export type Patience = { first: number; idle: number; total: number };

/** Why an answer was broken off. */
export type Broken = 'stopped' | 'timeout' | 'too-long';

/** Breaks an answer off when the person stops, when it falls silent and when it takes too long. */
export function watchOver(person: AbortSignal, { first, idle, total }: Patience) {
  const controller = new AbortController();
  let broken: Broken | null = null;
  const breakOff = (why: Broken) => {
    broken ??= why;
    controller.abort();
  };
  const stop = () => breakOff('stopped');
  const end = setTimeout(() => breakOff('timeout'), total);
  let silence = setTimeout(() => breakOff('timeout'), first);
  if (person.aborted) stop();
  person.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    /** Why it was broken off, or null. */
    broken: () => broken,
    breakOff,
    /** Something arrived. */
    touch: () => {
      clearTimeout(silence);
      silence = setTimeout(() => breakOff('timeout'), idle);
    },
    /** It is over. */
    release: () => {
      clearTimeout(end);
      clearTimeout(silence);
      person.removeEventListener('abort', stop);
    },
  };
}

export type Watchdog = ReturnType<typeof watchOver>;

/** Waits, or returns at once when the signal is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
