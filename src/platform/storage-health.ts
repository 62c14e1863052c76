/** Whether the browser promised to keep this site's storage, did not, or cannot say. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** Asks the browser to keep what is saved here until the person deletes it. Never rejects. */
export async function askToPersist(): Promise<Persistence> {
  try {
    if (await navigator.storage.persisted()) return 'granted';
    return (await navigator.storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}

/** Whether the browser has promised to keep this site's storage. Never asks, never rejects. */
export async function isPersistent(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
