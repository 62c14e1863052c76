import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { RowKind } from '#domain/record/schema.ts';
import { flush, type } from '#stores/typing.ts';

/** A text box that keeps what is typed as it is typed, and follows what is saved elsewhere while nobody types in it. */
export function useTyped(kind: RowKind, id: string, field: string, saved: string) {
  const [text, setText] = useState(saved);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current) setText(saved);
  }, [saved]);
  return {
    value: text,
    onFocus: () => {
      typing.current = true;
    },
    onBlur: () => {
      typing.current = false;
      void flush();
    },
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setText(target.value);
      type(kind, id, field, target.value);
    },
  };
}
