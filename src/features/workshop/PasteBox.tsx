import { useState } from 'react';
import { type Block, readBlock } from '#domain/artifacts/block.ts';
import { longestText } from '#domain/artifacts/limits.ts';
import { workshop } from '#words/en.ts';
import styles from './Desk.module.css';

const words = workshop.paste;

/** Where rows of a spreadsheet are pasted into a table that has none; what is typed is taken by Enter. */
export function PasteBox({ id, table, onTake }: { id: string; table: string; onTake: (block: Block) => void }) {
  const [typed, setTyped] = useState('');
  const take = (text: string) => {
    if (text.trim() === '') return;
    setTyped('');
    onTake(readBlock(text));
  };
  return (
    <p className={`no-print ${styles['pasteBox']}`}>
      <label htmlFor={id}>{words.box(table)}</label>
      <textarea
        id={id}
        className={styles['cell']}
        rows={1}
        value={typed}
        maxLength={longestText}
        onChange={({ target }) => setTyped(target.value)}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData.getData('text/plain'));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          take(typed);
        }}
      />
    </p>
  );
}
