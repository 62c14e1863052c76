import { type RefObject, useEffect, useRef } from 'react';
import { hasMoved } from './useHash.ts';

/**
 * A heading that is scrolled to and focused whenever the place that it heads changes, so that nobody is left at the foot
 * of the page before. Where the page itself was opened at the place, the browser's own position stands.
 */
export function useArrival(place: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const isOpening = last.current === null && !hasMoved();
    const isSame = last.current === place;
    last.current = place;
    if (isOpening || isSame) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [place]);
  return heading;
}
