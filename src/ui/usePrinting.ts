import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed, for what is drawn on paper only and is too large to keep ready. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what stands on the page when this returns.
    const show = (isShown: boolean) => flushSync(() => setIsPrinting(isShown));
    const begin = () => show(true);
    const end = () => show(false);
    const paper = matchMedia('print');
    const turn = () => show(paper.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', turn);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', turn);
    };
  }, []);
  return isPrinting;
}
