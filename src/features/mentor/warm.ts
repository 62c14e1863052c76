import { useEffect } from 'react';

/** Loads the parts of a page once it stands, so that it goes on working where the network does not. */
export function useWarm(loads: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    for (const load of loads) void load().catch(() => undefined);
  }, [loads]);
}
