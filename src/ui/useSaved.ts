import { useStore } from '@nanostores/react';
import type { Store, StoreValue } from 'nanostores';

/**
 * Follows a store. The server and the first paint show the store's initial value, also where another island
 * has opened the record by then, so that hydration finds the page as it was built; what is saved comes right after.
 */
export function useSaved<S extends Store>(store: S): StoreValue<S> {
  return useStore(store, { ssr: 'initial' });
}

/**
 * Follows a small preference, which is read from the browser's storage before the page is taken over: the first paint
 * shows `initial` all the same, as the page was built.
 */
export function useKept<T>(store: Store<T>, initial: T): T {
  return useStore(store, { ssr: () => initial });
}
