import * as z from 'zod/mini';
import { instant } from './values.ts';

const count = z.catch(z.int().check(z.minimum(0)), 0);
const moment = z.catch(z.nullable(instant), null);

/**
 * What is counted with every write: all writes there have been, the last place given to a row,
 * changes since the last export and when the first of them was, and the last export and automatic copy.
 */
export const tallySchema = z.object({
  commits: count,
  seq: count,
  changes: count,
  changedSince: moment,
  exportedAt: moment,
  copiedAt: moment,
});
export type Tally = z.infer<typeof tallySchema>;

/** Reads a saved tally; whatever is damaged or missing counts from nothing. */
export function readTally(raw: unknown): Tally {
  const read = tallySchema.safeParse(raw);
  return read.success ? read.data : { commits: 0, seq: 0, changes: 0, changedSince: null, exportedAt: null, copiedAt: null };
}

/** The tally after one more write that changed something of the person's. */
export const tallyChange = (tally: Tally, at: string): Tally => ({ ...tally, commits: tally.commits + 1, changes: tally.changes + 1, changedSince: tally.changedSince ?? at });

/** The tally after everything was exported. */
export const tallyExport = (tally: Tally, at: string): Tally => ({ ...tally, changes: 0, changedSince: null, exportedAt: at });

/** Changes without an export after which the person is reminded. */
export const changesBeforeReminder = 20;
/** Days with unexported changes after which the person is reminded. */
export const daysBeforeReminder = 7;

export type Reminder = { due: false } | { due: true; reason: 'changes' | 'days'; changes: number; exportedAt: string | null };

/** Whether it is time to remind the person to export. A clock that went back never makes it due. */
export function remindToExport(tally: Tally, now: string): Reminder {
  const { changes, changedSince, exportedAt } = tally;
  if (changes >= changesBeforeReminder) return { due: true, reason: 'changes', changes, exportedAt };
  const days = changedSince ? (Date.parse(now) - Date.parse(changedSince)) / 86_400_000 : 0;
  return days >= daysBeforeReminder ? { due: true, reason: 'days', changes, exportedAt } : { due: false };
}
