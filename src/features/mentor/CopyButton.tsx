import { useState } from 'react';
import { mentoring } from '#words/en.ts';

const words = mentoring.send;

type Props = { text: string; label?: string; primary?: boolean };

/** Copies a text, and says whether the browser did. */
export function CopyButton({ text, label = words.copy, primary = false }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <>
      <button type="button" className={primary ? 'button' : 'button quiet small'} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="soft note">
        {said}
      </span>
    </>
  );
}
