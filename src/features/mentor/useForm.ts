import { useState } from 'react';
import * as z from 'zod/mini';
import { shelf } from '#stores/unfinished.ts';
import { useUnfinished, type Unfinished } from '#ui/useUnfinished.ts';
import { type FormOf, forms } from './forms.ts';

/** A form of the desk, which outlives its page until it is sent off. `place` tells it from others of its kind. */
export function useForm<K extends keyof typeof forms>(
  kind: K,
  place: string,
  begin: () => FormOf<K>,
): Unfinished<FormOf<K>> {
  const [read] = useState(() => (kept: unknown) => {
    const found = z.partial(forms[kind]).safeParse(kept);
    const fields: object = found.data ?? {};
    // A field that is there was parsed, and one that is not stays as the form began.
    return Object.keys(fields).length > 0 ? (fields as Partial<FormOf<K>>) : null;
  });
  return useUnfinished<FormOf<K>>(shelf, `mentor ${kind} ${place}`, begin, read);
}
