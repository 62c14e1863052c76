import type { Body } from '#domain/mentoring/event.ts';

type Anchor = NonNullable<Body<'comment'>['anchor']>;

/** A remark’s place in the work, with its number in the list beside it. */
export type Marked = { anchor: Anchor; number: number; type: Body<'comment'>['type'] };

/** The place of words in a text, nearest to where they were marked; null where they are not in it. */
export function place(text: string, quote: string, near: number): { start: number; end: number } | null {
  if (quote === '') return { start: 0, end: 0 };
  let best = -1;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best === -1 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best === -1 ? null : { start: best, end: best + quote.length };
}

/** What the reader selected inside the work: the part of it, the words, and about where they stand there. */
export type Selected = { at: string; quote: string; near: number };

/** The words that are selected in some part of the work; null where none are, or more than one part. */
export function readSelection(): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = range.startContainer.parentElement?.closest<HTMLElement>('[data-at]');
  const quote = selection.toString().trim().slice(0, 300);
  if (!from || quote === '' || !from.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(from, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { at: from.dataset['at'] ?? '', quote, near: before.toString().length };
}
