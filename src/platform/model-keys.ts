const place = 'critical-path:model-keys';

/** What was remembered of keys on this device; null where nothing was or it cannot be read. */
export function readKeys(): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/** Remembers keys on this device, unencrypted; none forgets all. Returns false where the browser refuses. */
export function keepKeys(keys: object | null): boolean {
  try {
    if (keys) localStorage.setItem(place, JSON.stringify(keys));
    else localStorage.removeItem(place);
    return true;
  } catch {
    return false;
  }
}
