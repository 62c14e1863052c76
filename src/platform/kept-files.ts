import { Dexie, type Table } from 'dexie/dist/modern/dexie.mjs';

/** The name of the database for files: they are no part of the record, so that its export stays small. */
const filesName = 'critical-path-files';

/** A file as it lies on the device, under the id that the record has for it. */
export type KeptFile = { id: string; contents: Blob };

async function withFiles<T>(mode: 'r' | 'rw', work: (files: Table<KeptFile, string>) => Promise<T>): Promise<T> {
  const dexie = new Dexie(filesName, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  dexie.version(1).stores({ files: 'id' });
  dexie.on('versionchange', () => {
    dexie.close();
    return false;
  });
  const files: Table<KeptFile, string> = dexie.table('files');
  try {
    return await dexie.transaction(mode, files, async () => await work(files));
  } finally {
    dexie.close();
  }
}

const hasFiles = (): Promise<boolean> => Dexie.exists(filesName).catch(() => false);

/** Keeps files. Rejects with nothing kept where the device has no room or refuses. */
export const keepFiles = (kept: readonly KeptFile[]): Promise<void> =>
  withFiles('rw', async (files) => void (await files.bulkPut([...kept])));

/** What is in a file; null where it is not on this device, such as after an import elsewhere. */
export const readFile = async (id: string): Promise<Blob | null> =>
  (await hasFiles()) ? ((await withFiles('r', (files) => files.get(id)))?.contents ?? null) : null;

/** All files on this device. Creates nothing. */
export const listFiles = async (): Promise<KeptFile[]> =>
  (await hasFiles()) ? await withFiles('r', (files) => files.toArray()) : [];

/** Removes the files that are not among these. */
export const keepOnly = async (ids: readonly string[]): Promise<void> => {
  if (!(await hasFiles())) return;
  await withFiles('rw', async (files) => {
    const known = await files.toCollection().primaryKeys();
    await files.bulkDelete(known.filter((id) => !ids.includes(id)));
  });
};
