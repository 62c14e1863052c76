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
  | 'move-row'
  | 'paste'
  | 'hand-in'
  | 'promise'
  | 'assign'
  | 'accept'
  | 'submit'
  | 'mentor'
  | 'receive'
  | 'attempt'
  | 'remove-attempt'
  | 'remove-recording'
  | 'session'
  | 'remove-session'
  | 'plan'
  | 'remove-play'
  | 'story'
  | 'remove-story'
  | 'ask'
  | 'remove-asked'
  | 'company-values'
  | 'remove-company-values'
  | 'recall'
  | 'learn'
  | 'unlearn'
  | 'pace'
  | 'sheet'
  | 'remove-sheet'
  | 'pair'
  | 'remove-pair';

/** Undoes something: false where it could not, else what does it again, or true where nothing does. */
export type Revert = () => Promise<boolean | Revert>;

/** Something done in this tab that can be undone, or done again. It is in memory only. */
export type Undoable = { label: UndoLabel; revert: Revert };

const kept = 100;

/** What can be undone in this tab, the last first. */
export const $undoable = atom<readonly Undoable[]>([]);

/** What was undone and can be done again, the last undone first. Doing something else gives it up. */
export const $redoable = atom<readonly Undoable[]>([]);

/** Puts something on the stack; the oldest falls off. */
export function remember(undoable: Undoable): void {
  $redoable.set([]);
  $undoable.set([undoable, ...$undoable.get()].slice(0, kept));
}

/** Forgets all that could be undone. */
export function forgetUndo(): void {
  $undoable.set([]);
  $redoable.set([]);
}
