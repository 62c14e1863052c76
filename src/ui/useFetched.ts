import { useCallback, useEffect, useMemo, useState } from 'react';

/** Something that is fetched: on its way, here, or not arrived. */
export type Fetched<T> = { state: 'loading' } | { state: 'missing'; retry: () => void } | { state: 'here'; value: T };

/** One time of asking; asking again is another. */
type Asking<T> = { ask: () => Promise<T | null>; round: number };

/** Fetches once for each `ask`, which has to be the same function between renders; it resolves to null where nothing arrives. */
export function useFetched<T>(ask: () => Promise<T | null>): Fetched<T> {
  const [round, setRound] = useState(0);
  const asking = useMemo((): Asking<T> => ({ ask, round }), [ask, round]);
  const [arrived, setArrived] = useState<{ asking: Asking<T>; value: T | null } | null>(null);
  const retry = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    let isStale = false;
    const fetchIt = async () => {
      const value = await asking.ask();
      if (!isStale) setArrived({ asking, value });
    };
    void fetchIt();
    return () => {
      isStale = true;
    };
  }, [asking]);
  if (arrived?.asking !== asking) return { state: 'loading' };
  return arrived.value === null ? { state: 'missing', retry } : { state: 'here', value: arrived.value };
}
