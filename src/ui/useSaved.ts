import { useStore } from '@nanostores/react';
import type { Store, StoreValue } from 'nanostores';

/**
 * Follows a store. The server and the first paint show the store's initial value, also where another island
 * has opened the record by then, so that hydration finds the page as it was built; what is saved comes right after.
 */
export function useSaved<S extends Store>(store: S): StoreValue<S> {
  return useStore(store, { ssr: 'initial' });
}
