import { useEffect, useRef, useState } from 'react';

/** Where forms are kept until they are saved or given up, and how one form is told from another. */
export type Shelf = {
  keep: (place: string, form: object | null) => void;
  read: (place: string) => Promise<unknown>;
  unlike: (form: object, first: object) => object;
};

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
  shelf: Shelf,
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
      const found = read(await shelf.read(place));
      if (!found || isTouched.current) return;
      latest.current = { ...first, ...found };
      setForm(latest.current);
      setIsBack(true);
    };
    void takeBack();
  }, [shelf, place, read, first]);
  const show = (next: F) => {
    latest.current = next;
    setForm(next);
  };

  return {
    form,
    changed: shelf.unlike(form, first),
    isBack,
    change: (fields) => {
      isTouched.current = true;
      const next = { ...latest.current, ...fields };
      show(next);
      shelf.keep(place, shelf.unlike(next, first));
    },
    startOver: () => {
      show(first);
      setIsBack(false);
      shelf.keep(place, null);
    },
    done: () => shelf.keep(place, null),
  };
}
