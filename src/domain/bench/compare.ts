import { diffArrays } from 'diff';

/** A line of two versions: in both, only in one, or in both in another wording. */
export type Compared =
  | { state: 'same'; text: string }
  | { state: 'added'; text: string }
  | { state: 'removed'; text: string }
  | { state: 'reworded'; before: string; after: string };

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** How many of the words of two lines are in both, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.size + b.size === 0 ? 1 : (2 * a.intersection(b).size) / (a.size + b.size);
}

/** Share of common words from which a removed and an added line are one line reworded; editorial. */
const rewordedFrom = 0.35;

/** Compares two versions of a résumé line by line. */
export function compareLines(before: readonly string[], after: readonly string[]): Compared[] {
  const compared: Compared[] = [];
  let gone: string[] = [];
  const close = () => {
    compared.push(...gone.map((text): Compared => ({ state: 'removed', text })));
    gone = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) {
      for (const text of part.value) {
        const at = gone.findIndex((old) => likeness(old, text) >= rewordedFrom);
        if (at < 0) compared.push({ state: 'added', text });
        else {
          compared.push(...gone.slice(0, at).map((old): Compared => ({ state: 'removed', text: old })));
          compared.push({ state: 'reworded', before: gone[at] ?? '', after: text });
          gone = gone.slice(at + 1);
        }
      }
      close();
    } else {
      close();
      compared.push(...part.value.map((text): Compared => ({ state: 'same', text })));
    }
  }
  close();
  return compared;
}
