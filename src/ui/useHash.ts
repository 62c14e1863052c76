import { useSyncExternalStore } from 'react';

function follow(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** The fragment of the page's address with its `#`; empty while the page is built. */
export const useHash = (): string =>
  useSyncExternalStore(
    follow,
    () => location.hash,
    () => '',
  );
