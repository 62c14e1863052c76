import { flushSync } from 'react-dom';

/** Makes a change that adds to the end of a text somebody may be typing in, and leaves their caret where it stands. */
export function keepCaret(change: () => void): void {
  const box = document.activeElement;
  if (!(box instanceof HTMLTextAreaElement)) return flushSync(change);
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = box;
  flushSync(change);
  box.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  box.scrollTop = scrollTop;
}
