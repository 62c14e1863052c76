import { atom } from 'nanostores';

/** What can be undone; each has its words. */
export type UndoLabel =
  | 'aim'
  | 'rate'
  | 'unrate'
  | 'keep-evidence'
  | 'edit-evidence'
  | 'retract'
  | 'restore'
  | 'remove-evidence'
  | 'review'
  | 'answer-flag'
  | 'clear-flag'
  | 'take-snapshot'
  | 'remove-snapshot'
  | 'decision'
  | 'alternative'
  | 'criterion'
  | 'weights'
  | 'score'
  | 'rule-out'
  | 'forecast'
  | 'script'
  | 'bring-back'
  | 'import'
  | 'restore-copy'
  | 'discard-set-aside'
  | 'delete-everything'
  | 'open-resume'
  | 'edit-resume'
  | 'remove-resume'
  | 'correct-split'
  | 'add-lines'
  | 'remove-line'
  | 'drop-draft'
  | 'reword'
  | 'tag-bullet'
  | 'keep-version'
  | 'remove-version'
  | 'add-application'
  | 'edit-application'
  | 'remove-application'
  | 'add-debrief'
  | 'remove-debrief'
  | 'start-document'
  | 'edit-document'
  | 'import-document'
  | 'remove-document'
  | 'add-row'
  | 'remove-row'
  | 'hand-in';

/** Something done in this tab that can be undone. It is in memory only. */
export type Undoable = { label: UndoLabel; revert: () => Promise<boolean> };

const kept = 20;

/** What can be undone in this tab, the last first. */
export const $undoable = atom<readonly Undoable[]>([]);

/** Puts something on the stack; the oldest falls off. */
export function remember(undoable: Undoable): void {
  $undoable.set([undoable, ...$undoable.get()].slice(0, kept));
}

/** Forgets all that could be undone. */
export const forgetUndo = (): void => $undoable.set([]);

/** Undoes the last thing. Returns its label, or null where there is none or it could not be undone, and then it stays. */
export async function undo(): Promise<UndoLabel | null> {
  const [last] = $undoable.get();
  if (!last) return null;
  $undoable.set($undoable.get().filter((one) => one !== last));
  if (await last.revert()) return last.label;
  remember(last);
  return null;
}
