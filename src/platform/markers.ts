const marker = 'critical-path:record';

/** What the marker says: the last day something was saved, that nothing was, or that it cannot be read. */
export type Mark = { state: 'marked'; day: string } | { state: 'none' | 'denied' };

/** Reads whether something was ever saved here. It is kept apart from the database, to notice when that is gone. */
export function readMark(): Mark {
  try {
    const day = localStorage.getItem(marker);
    return day === null ? { state: 'none' } : { state: 'marked', day };
  } catch {
    return { state: 'denied' };
  }
}

/** Notes that something is saved here, on this day. Returns false where the browser refuses. */
export function mark(day: string): boolean {
  try {
    if (localStorage.getItem(marker) !== day) localStorage.setItem(marker, day);
    return true;
  } catch {
    return false;
  }
}
