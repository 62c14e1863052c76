import { useSyncExternalStore } from 'react';

let seen: string | null = null;

function follow(changed: () => void): () => void {
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    seen = new Date().toISOString();
    changed();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

/**
 * The moment at which the person last came to this page, in UTC; null while it is built and hydrated,
 * since the page was built at another time.
 */
export const useNow = (): string | null =>
  useSyncExternalStore(
    follow,
    () => (seen ??= new Date().toISOString()),
    () => null,
  );
