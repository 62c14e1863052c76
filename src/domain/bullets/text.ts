/** A stretch of the text in UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/** A word with its place in the text. */
export type Word = Span & { text: string; lower: string };

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['+#&/.-](?=[\p{L}\p{N}])|[+#](?![\p{L}\p{N}]))*/gu;

/** The words of a plain text in order; "Node.js", "cross-team" and "C++" are one word each. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

const sentenceEnd = /(?<=[\p{L}\p{N})"'%+]{2})[.!?;](?=\s+[\p{Lu}\p{N}"'(])|[;\u2022]/gu;

/** Sentences and parts set apart by a semicolon; "U.S. customers" stays whole. */
export const sentencesOf = (text: string): Span[] => {
  const cuts = [...text.matchAll(sentenceEnd)].map((match) => match.index + 1);
  return [0, ...cuts]
    .map((start, index) => ({ start, end: [...cuts, text.length][index] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
};

/** All places that a pattern finds. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)]
    .filter((match) => match[0] !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
