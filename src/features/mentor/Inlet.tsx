import { useEffect, useState } from 'react';
import { takeAddress } from '#stores/address.ts';
import type { Brought } from '#stores/packets.ts';
import { LongField } from '#ui/Field.tsx';
import { takeIn as words } from '#words/en.ts';

/** Where something that was sent comes in: by the address at once, else pasted or as a file. */
export function Inlet({ onBring }: { onBring: (brought: Brought) => void }) {
  const [text, setText] = useState('');
  useEffect(() => {
    const look = () => {
      const carried = takeAddress();
      if (carried !== null) onBring(carried);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [onBring]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onBring(text);
      }}
    >
      <LongField
        label={words.paste}
        rows={3}
        value={text}
        maxLength={100_000}
        onChange={({ target }) => setText(target.value)}
      />
      <p className="actions">
        <button type="submit" className="button quiet" disabled={text.trim() === ''}>
          {words.read}
        </button>
        <label>
          {words.file}{' '}
          <input
            type="file"
            accept=".json,.txt"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onBring(file);
            }}
          />
        </label>
      </p>
    </form>
  );
}
