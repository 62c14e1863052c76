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

/** Bytes that this site uses and may use, where the browser says. */
export async function measureRoom(): Promise<{ used: number; quota: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}
