import { useSyncExternalStore } from 'react';

function follow(changed: () => void): () => void {
  const timer = setInterval(changed, 1000);
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', changed);
  };
}

/**
 * The present second in milliseconds since 1970, once a second while the page can be seen; 0 while it is built.
 * What is shown is read from moments, so a second that a hidden tab leaves out loses nothing.
 */
export const useTick = (): number =>
  useSyncExternalStore(
    follow,
    () => Math.floor(Date.now() / 1000) * 1000,
    () => 0,
  );
