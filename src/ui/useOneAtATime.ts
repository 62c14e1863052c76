import { useRef } from 'react';

/** Does a work unless it is still being done, so that a double press does it once. */
export function useOneAtATime<A extends readonly unknown[]>(work: (...given: A) => Promise<void>) {
  const isBusy = useRef(false);
  return async (...given: A): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work(...given).finally(() => {
      isBusy.current = false;
    });
  };
}
