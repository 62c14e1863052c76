import { readRecord } from '#domain/record/read.ts';
import { assemble, sortOut } from '#domain/record/stored.ts';
import { nextCopyIn, readTally, tallyCopy } from '#domain/record/tally.ts';
import { addBackup, listBackups, type Backup } from '#platform/backups.ts';
import { now, today } from '#platform/device.ts';
import { readsBack, writeText } from './exporting.ts';
import type { Saved } from './saving.ts';
import { $saveState, view } from './state.ts';

/** An automatic copy without its text. */
export type CopyNote = Omit<Backup, 'text'>;

/** Notes in the tally that a copy is being taken, unless another tab has just taken one. */
async function claim(why: Backup['why'], at: string): Promise<boolean> {
  return await (view.database?.write(async (transaction) => {
    const tally = readTally(await transaction.meta('tally'));
    if (why === 'change' && nextCopyIn(tally, at) !== 0) return false;
    await transaction.put('meta', [{ key: 'tally', ...tallyCopy(tally, at, tally.commits) }]);
    return true;
  }) ?? false);
}

/**
 * Takes an automatic copy of everything saved, if it is due or something destructive comes next.
 * Returns whether one was taken; where there is no room for it, nothing else suffers.
 */
export async function backUp(why: Backup['why']): Promise<boolean> {
  const { state } = $saveState.get();
  if (!view.database || !view.begun || state === 'memory' || state === 'read-only' || state === 'rescue') return false;
  try {
    const at = now();
    const { rows } = sortOut((await view.database.read()).rows);
    const record = assemble(rows, at);
    const text = writeText(record);
    if (rows.length === 0 || !(await claim(why, at)) || !readsBack(text, record)) return false;
    await addBackup({ at, day: today(), why, rows: rows.length, text });
    return true;
  } catch {
    return false;
  }
}

/** Automatic copies on this device, the newest first; none where they cannot be read. */
export async function listCopies(): Promise<CopyNote[]> {
  const copies = await listBackups().catch(() => []);
  return copies.map(({ text: _, ...note }) => note);
}

/** Brings an automatic copy back. What it replaces becomes a copy itself and can be brought back by undoing. */
export async function restoreCopy(seq: number): Promise<Saved | { state: 'refused'; reason: 'unreadable-copy' }> {
  const copies = await listBackups().catch(() => []);
  const read = readRecord(copies.find((copy) => copy.seq === seq)?.text ?? '');
  if (read.state === 'refused') return { state: 'refused', reason: 'unreadable-copy' };
  const { importRecord } = await import('./transfer.ts');
  return await importRecord(read.record, 'replace', 'restore-copy');
}
