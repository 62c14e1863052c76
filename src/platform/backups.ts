import { Dexie, type Table } from 'dexie/dist/modern/dexie.mjs';
import { rotate, type Copy } from '#domain/record/rotation.ts';

/** The name of the second database, so that losing the first loses no copy. */
export const backupsName = 'critical-path-backups';

/** An automatic copy: the exported text of a record, when it was taken and why, and how many rows it has. */
export type Backup = Copy & { at: string; rows: number; text: string };

function declare(): { dexie: Dexie; copies: Table<Backup, number> } {
  const dexie = new Dexie(backupsName, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  dexie.version(1).stores({ copies: 'seq' });
  dexie.on('versionchange', () => {
    dexie.close();
    return false;
  });
  return { dexie, copies: dexie.table('copies') };
}

async function withCopies<T>(mode: 'r' | 'rw', work: (copies: Table<Backup, number>) => Promise<T>): Promise<T> {
  const { dexie, copies } = declare();
  try {
    return await dexie.transaction(mode, copies, async () => await work(copies));
  } finally {
    dexie.close();
  }
}

/** Whether there are copies on this device. Creates nothing. */
export async function hasBackups(): Promise<boolean> {
  try {
    return await Dexie.exists(backupsName);
  } catch {
    return false;
  }
}

/** All copies, newest first. */
export const listBackups = async (): Promise<Backup[]> =>
  (await hasBackups()) ? (await withCopies('r', (copies) => copies.toArray())).toReversed() : [];

/** Adds a copy and drops those that rotation lets go of, in one write. */
export const addBackup = (copy: Omit<Backup, 'seq'>): Promise<void> =>
  withCopies('rw', async (copies) => {
    const there = await copies.toArray();
    const next: Backup = { ...copy, seq: Math.max(0, ...there.map(({ seq }) => seq)) + 1 };
    const { dropped } = rotate([...there, next]);
    await copies.bulkDelete(dropped.map(({ seq }) => seq));
    await copies.put(next);
  });

/** Puts copies back as they were, after a deletion is undone. */
export const putBackups = (backups: readonly Backup[]): Promise<void> =>
  withCopies('rw', async (copies) => void (await copies.bulkPut([...backups])));

/** Deletes every copy. */
export const eraseBackups = (): Promise<void> => Dexie.delete(backupsName);
