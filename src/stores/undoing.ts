import { settled } from './saving.ts';
import { $redoable, $undoable, type UndoLabel } from './undo.ts';

async function step(from: typeof $undoable, to: typeof $undoable): Promise<UndoLabel | null> {
  await settled();
  const [last] = from.get();
  if (!last) return null;
  const again = await last.revert();
  if (again === false) return null;
  from.set(from.get().filter((one) => one !== last));
  if (again !== true) to.set([{ label: last.label, revert: again }, ...to.get()]);
  return last.label;
}

// One after another: a step begins only when the one before has been written, and what was done before it.
let turn: Promise<unknown> = Promise.resolve();
const inTurn = (work: () => Promise<UndoLabel | null>): Promise<UndoLabel | null> => {
  const next = turn.then(work);
  turn = next;
  return next;
};

/** Undoes the last thing. Returns its label, or null where there is none or it could not be undone, and then it stays. */
export const undo = (): Promise<UndoLabel | null> => inTurn(() => step($undoable, $redoable));

/** Does again what was undone last. Returns its label, or null where there is none or it could not be done. */
export const redo = (): Promise<UndoLabel | null> => inTurn(() => step($redoable, $undoable));
