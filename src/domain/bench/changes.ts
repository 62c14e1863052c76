import { diffWordsWithSpace } from 'diff';

/** A stretch of two wordings: the same in both, or words of one in place of words of the other. */
export type Hunk =
  | { state: 'same'; text: string }
  /** `number` counts the changes from 1. Either side may be empty. */
  | { state: 'changed'; number: number; before: string; after: string };

type Side = { before: string; after: string };

/** What differs between two wordings, word by word. White space between two changes belongs to them. */
export function hunksBetween(before: string, after: string): Hunk[] {
  const hunks: Hunk[] = [];
  let open: Side | null = null;
  let count = 0;
  const close = () => {
    if (open) hunks.push({ state: 'changed', number: ++count, ...open });
    open = null;
  };
  const parts = diffWordsWithSpace(before, after);
  for (const [index, part] of parts.entries()) {
    const isBridge = open && part.value.trim() === '' && index < parts.length - 1;
    if (part.added || part.removed || isBridge) {
      const side: Side = open ?? { before: '', after: '' };
      open = {
        before: side.before + (part.added ? '' : part.value),
        after: side.after + (part.removed ? '' : part.value),
      };
    } else {
      close();
      hunks.push({ state: 'same', text: part.value });
    }
  }
  close();
  return hunks;
}

/** The later wording with some of its changes put back. */
export const putBack = (hunks: readonly Hunk[], numbers: ReadonlySet<number>): string =>
  hunks
    .map((hunk) => (hunk.state === 'same' ? hunk.text : numbers.has(hunk.number) ? hunk.before : hunk.after))
    .join('');
