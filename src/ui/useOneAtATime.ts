import { type FormEvent, useRef } from 'react';

/** Does a work unless it is still being done, so that a double press does it once. */
export function useOneAtATime<A extends readonly unknown[]>(work: (...given: A) => Promise<void> | void) {
  const isBusy = useRef(false);
  return async (...given: A): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work(...given);
    } finally {
      isBusy.current = false;
    }
  };
}

/** What a form does when it is sent: never the browser's own sending, and once for a double press. */
export function useSubmit(work: () => Promise<void> | void) {
  const once = useOneAtATime(work);
  return (event: FormEvent): void => {
    event.preventDefault();
    void once();
  };
}
