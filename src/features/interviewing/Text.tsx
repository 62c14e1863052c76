import type { ReactNode } from 'react';
import type { RowKind } from '#domain/record/core.ts';
import { $drafts, type } from '#stores/typing.ts';
import { LongField, TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';

type Props = {
  label: string;
  hint?: ReactNode;
  kind: RowKind;
  id: string;
  field: string;
  /** The text as it is saved. */
  text: string;
  /** Rows of the box; without them it is one line. */
  rows?: number;
};

/** A text of a row that is kept while it is typed. */
export function Text({ label, hint, kind, id, field, text, rows }: Props) {
  const drafts = useSaved($drafts);
  const value = drafts[`${kind} ${id} ${field}`]?.text ?? text;
  const box = {
    label,
    hint,
    value,
    onChange: (event: { target: { value: string } }) => type(kind, id, field, event.target.value),
  };
  return rows === undefined ? (
    <TextField {...box} maxLength={300} />
  ) : (
    <LongField {...box} maxLength={20_000} rows={rows} />
  );
}
