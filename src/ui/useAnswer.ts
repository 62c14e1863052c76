import { useEffect, useState } from 'react';

/**
 * The answer to a question that is answered later and elsewhere, such as in a worker. The key is the whole content of the
 * question; an answer to another one does not count. What `ask` returns gives the question up.
 */
export function useAnswer<A>(key: string, ask: (tell: (answer: A) => void) => () => void, waiting: A): A {
  const [told, setTold] = useState<{ key: string; answer: A } | null>(null);
  useEffect(
    () => ask((answer) => setTold({ key, answer })),
    // The identity of the question changes with every render, its key only with its content.
    // oxlint-disable-next-line react/exhaustive-deps
    [key],
  );
  return told?.key === key ? told.answer : waiting;
}
