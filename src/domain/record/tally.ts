/**
 * What is counted with every write: all writes there have been, the last place given to a row,
 * changes since the last export and when the first of them was, when the last export and the last
 * automatic copy were, and how many writes there had been when that copy was taken.
 */
export type Tally = {
  commits: number;
  seq: number;
  changes: number;
  changedSince: string | null;
  exportedAt: string | null;
  copiedAt: string | null;
  copied: number;
};

/** A count that was saved; 0 where it is damaged. */
export const readCount = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;

/** A moment that was saved; null where it is damaged. */
export const readMoment = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;

/** Reads a saved tally; whatever is damaged or missing counts from nothing. */
export function readTally(raw: unknown): Tally {
  const saved: Partial<Record<keyof Tally, unknown>> = typeof raw === 'object' && raw !== null ? raw : {};
  return {
    commits: readCount(saved.commits),
    seq: readCount(saved.seq),
    changes: readCount(saved.changes),
    changedSince: readMoment(saved.changedSince),
    exportedAt: readMoment(saved.exportedAt),
    copiedAt: readMoment(saved.copiedAt),
    copied: readCount(saved.copied),
  };
}

/** The tally after one more write that changed something of the person's. */
export const tallyChange = (tally: Tally, at: string): Tally => ({
  ...tally,
  commits: tally.commits + 1,
  changes: tally.changes + 1,
  changedSince: tally.changedSince ?? at,
});

/** The tally after everything was exported. */
export const tallyExport = (tally: Tally, at: string): Tally => ({
  ...tally,
  changes: 0,
  changedSince: null,
  exportedAt: at,
});

/** The tally after an automatic copy of everything there was after `commits` writes. */
export const tallyCopy = (tally: Tally, at: string, commits: number): Tally => ({
  ...tally,
  copiedAt: at,
  copied: commits,
});

/** The least time between automatic copies, in milliseconds. */
export const copyInterval = 5 * 60_000;

/** Milliseconds until the next automatic copy; null when nothing changed since the last. A clock that went back makes it due. */
export function nextCopyIn(tally: Tally, now: string): number | null {
  if (tally.commits <= tally.copied) return null;
  const since = tally.copiedAt ? Date.parse(now) - Date.parse(tally.copiedAt) : copyInterval;
  return since < 0 ? 0 : Math.max(0, copyInterval - since);
}

/** Changes without an export after which the person is reminded. */
const changesBeforeReminder = 20;
/** Days with unexported changes after which the person is reminded. */
const daysBeforeReminder = 7;

export type Reminder =
  | { due: false }
  | { due: true; reason: 'changes' | 'days'; changes: number; exportedAt: string | null };

/** Whether it is time to remind the person to export. A clock that went back never makes it due. */
export function remindToExport(tally: Tally, now: string): Reminder {
  const { changes, changedSince, exportedAt } = tally;
  if (changes >= changesBeforeReminder) return { due: true, reason: 'changes', changes, exportedAt };
  const days = changedSince ? (Date.parse(now) - Date.parse(changedSince)) / 86_400_000 : 0;
  return days >= daysBeforeReminder ? { due: true, reason: 'days', changes, exportedAt } : { due: false };
}
