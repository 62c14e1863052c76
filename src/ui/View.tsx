import { type ReactNode, useEffect, useRef } from 'react';

/** Whether the keyboard is where the person put it: on the link that led here, or already in the view. */
function isWellPlaced(frame: HTMLElement): boolean {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return false;
  return (
    frame.contains(activeElement) ||
    (activeElement instanceof HTMLAnchorElement && activeElement.hash === location.hash)
  );
}

/** Goes to the heading of the view, or of the page where the view is the page's own; false while there is none yet. */
function arrive(frame: HTMLElement, isOwn: boolean): boolean {
  const heading = isOwn ? document.querySelector<HTMLElement>('main h1') : frame.querySelector<HTMLElement>('h2, h3');
  if (!heading) return false;
  if (isWellPlaced(frame)) return true;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
  return true;
}

type Props = {
  /** What is open; empty for what the page opens with. */
  place: string;
  className?: string | undefined;
  children: ReactNode;
};

/**
 * Where one view takes the place of another: the heading of what has opened is scrolled to and focused, also when it
 * loads on use, so that nobody is left at the foot of the page before with the keyboard nowhere.
 */
export function View({ place, className, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const last = useRef(place);
  useEffect(() => {
    const element = frame.current;
    if (last.current === place || !element) return;
    last.current = place;
    const isOwn = place === '';
    if (arrive(element, isOwn)) return;
    const waiting = new MutationObserver(() => {
      if (arrive(element, isOwn)) waiting.disconnect();
    });
    waiting.observe(element, { childList: true, subtree: true });
    return () => waiting.disconnect();
  }, [place]);
  return (
    <div ref={frame} className={className}>
      {children}
    </div>
  );
}
