import { useSyncExternalStore } from 'react';

let moves = 0;

function follow(changed: () => void): () => void {
  const move = () => {
    moves += 1;
    changed();
  };
  addEventListener('hashchange', move);
  return () => removeEventListener('hashchange', move);
}

/** Whether the fragment has changed since the page was opened. */
export const hasMoved = (): boolean => moves > 0;

/** The fragment of the page's address with its `#`; empty while the page is built. */
export const useHash = (): string =>
  useSyncExternalStore(
    follow,
    () => location.hash,
    () => '',
  );
