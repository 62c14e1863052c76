import { useState } from 'react';
import { LongField } from '#ui/Field.tsx';
import { pair as words } from '#words/en.ts';

/** A text to be taken along: shown whole, and copied on asking. */
export function CopyText({ label, text, rows }: { label: string; text: string; rows: number }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? words.copied : words.notCopied);
  };
  return (
    <div className="stack">
      <LongField label={label} rows={rows} readOnly value={text} onFocus={({ target }) => target.select()} />
      <p className="actions">
        <button type="button" className="button quiet small" onClick={() => void copy()}>
          {words.copy}
          <span className="visually-hidden"> {label}</span>
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
