import { hasTyped, isTyping, settleTyping } from '#stores/typed-steps.ts';
import { $redoable, $undoable } from '#stores/undo.ts';
import { redo, undo } from '#stores/undoing.ts';
import { useSaved } from '#ui/useSaved.ts';
import { record, workshop as words } from '#words/en.ts';
import styles from './Desk.module.css';

/** Steps back and forward, within reach wherever one is in a long document. */
export function Steps() {
  const [last] = useSaved($undoable);
  const [undone] = useSaved($redoable);
  return (
    <section className={`${styles['steps']} actions`} aria-label={words.steps}>
      <button type="button" className="button quiet small" disabled={!last} onClick={() => void undo()}>
        {record.undo}
      </button>
      <button type="button" className="button quiet small" disabled={!undone} onClick={() => void redo()}>
        {record.redo}
      </button>
      <span className={`soft note ${styles['wideOnly']}`}>{words.keys}</span>
    </section>
  );
}

/**
 * Takes steps by keyboard from anywhere on the desk. What is being typed into a field is the browser's to take back,
 * letter by letter; once that is done, or the field is left, whole steps follow. A step that is still being written
 * stands on neither side yet, so a quick key after it waits for its turn.
 */
export function takeSteps(event: React.KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const letter = key.toLowerCase();
  if (!(ctrlKey || metaKey) || altKey || (letter !== 'z' && letter !== 'y')) return;
  const isForward = letter === 'y' || shiftKey;
  if (isForward ? hasTyped() : isTyping()) return;
  if ($undoable.get().length + $redoable.get().length === 0) return;
  event.preventDefault();
  settleTyping();
  void (isForward ? redo() : undo());
}
