import type { Reckoned } from './estimate.ts';

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const figure = /(?<![\p{L}\p{N}.])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s(thousand|million|billion|trillion)\b)?/giu;

/** The numbers of a text, each once. */
export function figuresIn(text: string): number[] {
  const found = [...text.matchAll(figure)].map(
    ([, whole = '0', part = '', scale = '']) =>
      Number(`${whole.replaceAll(',', '')}${part}`) * (scales[scale.toLowerCase()] ?? 1),
  );
  return [...new Set(found)].filter((value) => value > 0);
}

/** A result of the pad beside the figure of the reference that is nearest to it by ratio; `factor` is 1 or more. */
export type Compared =
  | { line: number; name: string | null; number: number; nearest: number; factor: number; isAbove: boolean }
  | { line: number; name: string | null; number: number; nearest: null };

/** Farther than this factor is no comparison. */
const farthest = 10;

/**
 * Holds each result of a pad against the figures of a reference solution, by number alone: units are not compared, and a
 * figure may be near by chance, so that the person has to look whether it is the same thing.
 */
export function comparePad(pad: readonly Reckoned[], reference: string): Compared[] {
  const figures = figuresIn(reference);
  return pad.flatMap((row): Compared[] => {
    if (row.state !== 'value' || row.number <= 0) return [];
    const { line, name, number } = row;
    const ratioTo = (value: number) => Math.max(value / number, number / value);
    const nearest = figures.toSorted((a, b) => ratioTo(a) - ratioTo(b))[0];
    return nearest === undefined || ratioTo(nearest) > farthest
      ? [{ line, name, number, nearest: null }]
      : [{ line, name, number, nearest, factor: ratioTo(nearest), isAbove: number > nearest }];
  });
}
