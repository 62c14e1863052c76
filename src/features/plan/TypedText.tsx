import type { ReactNode } from 'react';
import { typeShown } from '#stores/shown-rows.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';

type Props = {
  label: string;
  hint?: ReactNode;
  id: string;
  field: 'text' | 'change' | 'aiWhere' | 'note1' | 'note2' | 'note3' | 'note4' | 'note5';
  text: string;
  rows: number;
};

/** A text of a promise that is kept while it is typed. */
export function TypedText({ label, hint, id, field, text, rows }: Props) {
  const drafts = useSaved($drafts);
  return (
    <LongField
      label={label}
      hint={hint}
      rows={rows}
      maxLength={20_000}
      value={drafts[`promises ${id} ${field}`]?.text ?? text}
      onChange={({ target }) => typeShown('promises', id, field, target.value)}
    />
  );
}
