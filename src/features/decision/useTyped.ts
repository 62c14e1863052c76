import { type ChangeEvent, useState } from 'react';
import type { RowKind } from '#domain/record/core.ts';
import { $drafts, flush, type } from '#stores/typing.ts';

/** A text box that keeps what is typed as it is typed, and follows what is saved elsewhere while nobody types in it. */
export function useTyped(kind: RowKind, id: string, field: string, saved: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const settle = async () => {
    await flush();
    // A text that could not be written stays in its box.
    if ($drafts.get()[`${kind} ${id} ${field}`] === undefined) setDraft(null);
  };
  return {
    value: draft ?? saved,
    onBlur: () => void settle(),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setDraft(target.value);
      type(kind, id, field, target.value);
    },
  };
}
