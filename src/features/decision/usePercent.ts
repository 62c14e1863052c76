import { type ChangeEvent, useState } from 'react';

/** Reads a number from 0 to 100: `null` where nothing is written, `undefined` where it is no such number. */
export function readPercent(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 && value <= 100 ? value : undefined;
}

/** A box for a number from 0 to 100 that saves while one types; what is no such number stays in the box and changes nothing. */
export function usePercent(saved: number | null, keep: (value: number | null) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (saved === null ? '' : String(saved));
  const isBad = readPercent(text) === undefined;
  const box = {
    value: text,
    onBlur: () => {
      if (!isBad) setDraft(null);
    },
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setDraft(target.value);
      const value = readPercent(target.value);
      if (value !== undefined) keep(value);
    },
  };
  return { box, isBad };
}
