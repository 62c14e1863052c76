import { useRef, useState } from 'react';
import { resumeSplit as words } from '#words/en.ts';
import styles from './SplitEditor.module.css';

/** Splits a line where the caret stands in it. */
export function SplitAt({ text, onSplit }: { text: string; onSplit: (at: number) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen)
    return (
      <button type="button" className="plain-button note" onClick={() => setIsOpen(true)}>
        {words.split}
      </button>
    );
  return (
    <span className={styles['split']}>
      <label>
        <span className="note">{words.caret}</span>
        <textarea ref={box} readOnly rows={2} value={text} />
      </label>
      <button
        type="button"
        className="button quiet small"
        onClick={() => {
          setIsOpen(false);
          onSplit(box.current?.selectionStart ?? 0);
        }}
      >
        {words.here}
      </button>
      <button type="button" className="plain-button note" onClick={() => setIsOpen(false)}>
        {words.cancel}
      </button>
    </span>
  );
}
