import { eraseBackups, listBackups, putBackups } from '#platform/backups.ts';
import { eraseDatabase, type Contents } from '#platform/database.ts';
import { keepFiles, listFiles } from '#platform/kept-files.ts';
import { putTakes, wholeTakes } from '#platform/recordings.ts';
import { putKeyValues, readKeyValues, wipeDevice } from '#platform/wipe.ts';
import { forget, open } from './opening.ts';
import { $saveState, see, showNothing, view } from './state.ts';
import { dropDrafts } from './typing.ts';
import { forgetUndo, remember } from './undo.ts';
import { stopKeepingUp } from './upkeep.ts';

const within = (work: Promise<unknown>, milliseconds: number): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, milliseconds))]);

const isObject = (row: unknown): row is object => typeof row === 'object' && row !== null;

async function putBack(contents: Contents): Promise<boolean> {
  await open();
  const { database } = view;
  if (!database) return false;
  const written = await database
    .write(async (transaction) => {
      for (const table of ['rows', 'quarantine', 'meta'] as const)
        await transaction.put(table, contents[table].filter(isObject));
    })
    .then(
      () => true,
      () => false,
    );
  if (written) await see(await database.read());
  return written;
}

/**
 * Deletes everything that this site keeps in the browser, at once: the record, its automatic copies, files, recordings,
 * drafts, preferences and marks. It can be undone in this tab until it is closed or reloaded.
 */
export async function deleteEverything(): Promise<void> {
  await open();
  const contents = await view.database?.read().catch(() => null);
  const copies = await listBackups().catch(() => []);
  const files = await listFiles().catch(() => []);
  const recordings = await wholeTakes().catch(() => []);
  const keyValues = readKeyValues();
  const { state } = $saveState.get();
  stopKeepingUp();
  dropDrafts();
  forgetUndo();
  forget();
  await within(Promise.all([eraseDatabase(), eraseBackups()]), 3000);
  await wipeDevice();
  showNothing();
  if (state !== 'memory') $saveState.set({ state: 'saved', at: null });
  if (!contents) return;
  remember({
    label: 'delete-everything',
    revert: async () => {
      await putKeyValues(keyValues);
      if (copies.length > 0) await putBackups(copies).catch(() => undefined);
      if (files.length > 0) await keepFiles(files).catch(() => undefined);
      if (recordings.length > 0) await putTakes(recordings).catch(() => undefined);
      return await putBack(contents);
    },
  });
}
