import { wordsOf } from '#domain/bullets/text.ts';
import { functionWords } from '#domain/guard/plain-words.ts';
import { rootOf } from '#domain/guard/root.ts';

/** The roots of the words of a text that bear meaning. */
export const rootsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ lower }) => lower.length > 2 && !functionWords.has(lower))
      .map(({ lower }) => rootOf(lower)),
  );

/** How many texts have each root, once a text however often it has it. */
export function countHaving(texts: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const roots of texts) for (const root of new Set(roots)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}

/** Share of the meaning-bearing words of a point that an answer has too, 0 to 1. A measure of words, not of sense. */
export function coverage(point: string, answer: string): number {
  const wanted = rootsOf(point);
  const said = rootsOf(answer);
  return wanted.size === 0 ? 1 : [...wanted].filter((root) => said.has(root)).length / wanted.size;
}

/** The points in the order in which an answer leaves them open: the one it says least about first; equal ones as given. */
export function openFirst<P>(points: readonly P[], textOf: (point: P) => string, answer: string): P[] {
  return points
    .map((point) => ({ point, said: coverage(textOf(point), answer) }))
    .toSorted((a, b) => a.said - b.said)
    .map(({ point }) => point);
}
