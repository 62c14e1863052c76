import { $saveState, $setAside, type SetAside, view } from './state.ts';
import { remember } from './undo.ts';

async function put(rows: readonly SetAside[]): Promise<boolean> {
  const { database } = view;
  if (!database || $saveState.get().state !== 'saved') return false;
  const isWritten = await database
    .write(async (transaction) => {
      await transaction.clear('quarantine');
      await transaction.put('quarantine', rows);
    })
    .then(
      () => true,
      () => false,
    );
  if (isWritten) $setAside.set(rows);
  return isWritten;
}

/** Throws away what could not be read. It can be undone in this tab. Returns whether it was done. */
export async function discardSetAside(): Promise<boolean> {
  const rows = $setAside.get();
  const isDone = await put([]);
  if (isDone) remember({ label: 'discard-set-aside', revert: () => put(rows) });
  return isDone;
}
