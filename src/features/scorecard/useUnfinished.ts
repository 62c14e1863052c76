import { useEffect, useRef, useState } from 'react';
import { unlike } from '#domain/record/history.ts';
import { keepUnfinished, readUnfinished } from '#stores/unfinished.ts';

/** A form that outlives its page until it is saved or given up. */
export type Unfinished<F> = {
  form: F;
  /** The fields that differ from how the form began. */
  changed: Partial<F>;
  /** Whether what stands in it was typed on an earlier visit. */
  isBack: boolean;
  change: (fields: Partial<F>) => void;
  startOver: () => void;
  /** Forgets what was typed; what the page shows stays. */
  done: () => void;
};

/**
 * Keeps only the fields that were changed, so that the others follow the row they were taken from.
 * `read` parses what an earlier visit left; null where it left nothing that can be read.
 */
export function useUnfinished<F extends object>(
  place: string,
  begin: () => F,
  read: (kept: unknown) => Partial<F> | null,
): Unfinished<F> {
  const [first] = useState(begin);
  const [form, setForm] = useState(first);
  const [isBack, setIsBack] = useState(false);
  const isTouched = useRef(false);
  const latest = useRef(form);

  useEffect(() => {
    const takeBack = async () => {
      const found = read(await readUnfinished(place));
      if (!found || isTouched.current) return;
      latest.current = { ...first, ...found };
      setForm(latest.current);
      setIsBack(true);
    };
    void takeBack();
  }, [place, read, first]);
  const show = (next: F) => {
    latest.current = next;
    setForm(next);
  };

  return {
    form,
    changed: unlike(form, first),
    isBack,
    change: (fields) => {
      isTouched.current = true;
      const next = { ...latest.current, ...fields };
      show(next);
      keepUnfinished(place, unlike(next, first));
    },
    startOver: () => {
      show(first);
      setIsBack(false);
      keepUnfinished(place, null);
    },
    done: () => keepUnfinished(place, null),
  };
}
