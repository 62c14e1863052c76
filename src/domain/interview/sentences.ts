import type { Span } from '#domain/bullets/text.ts';

const ending = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}])|\n+/gu;
const abbreviation = /(?:^|[\s(])(?:[\p{Lu}]|e\.g|i\.e|vs|etc|approx|no|mr|ms|mrs|dr|st|inc|ltd|u\.s|a\.m|p\.m)\.$/iu;

/** The sentences of a text in prose; a line break ends one too. "The U.S. team" and "e.g. Monday" stay whole. */
export function proseSentences(text: string): Span[] {
  const cuts = [...text.matchAll(ending)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !abbreviation.test(text.slice(Math.max(0, end - 12), end)));
  return [0, ...cuts].flatMap((start, place) => {
    const end = cuts[place] ?? text.length;
    const from = start + (/\S/u.exec(text.slice(start, end))?.index ?? end - start);
    return from < end ? [{ start: from, end }] : [];
  });
}
