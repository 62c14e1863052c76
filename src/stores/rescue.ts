import { schemaVersion } from '#domain/record/core.ts';
import { eraseDatabase } from '#platform/database.ts';
import { follow, openDevice, workInMemory } from './opening.ts';
import { replaceAll } from './replacing.ts';
import { save, type Saved } from './saving.ts';
import { $saveState, showNothing, view } from './state.ts';

/** Begins an empty record where the old one was lost. Only ever done when the person says so; copies stay. */
export async function startAfresh(): Promise<void> {
  if ($saveState.get().state !== 'rescue') return;
  showNothing();
  if (!view.database) {
    await eraseDatabase().catch(() => undefined);
    const opened = await openDevice();
    if (opened.state !== 'open') return await workInMemory('broken');
    view.database = opened.database;
  }
  const { database } = view;
  const begun = await database
    .write((transaction) => transaction.put('meta', [{ key: 'schemaVersion', version: schemaVersion }]))
    .then(
      () => true,
      () => false,
    );
  if (!begun) return await workInMemory('broken');
  view.begun = true;
  $saveState.set({ state: 'saved', at: null });
  follow(database);
}

/** Writes back what this page still shows of a record that was lost while the page was open. */
export async function putBackShown(): Promise<Saved> {
  const { rows } = view;
  await startAfresh();
  return await save([replaceAll(rows)]);
}
