import type { Mark } from './reason.ts';
import type { Reading, Source } from './source.ts';
import type { Token } from './token.ts';

const one = /^(?:an?|one|my|its|single)$/u;
const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' && token.casing === 'lower';

/** The plural in -s, as a regular noun has it. */
const pluralOf = (noun: string): string =>
  /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;

/** Nouns that a text tells of as one: "an intern", "a junior engineer". */
const singleNouns = ({ tokens }: Reading): string[] =>
  tokens.flatMap(({ lower }, at) => {
    if (!one.test(lower)) return [];
    const run = tokens.slice(at + 1, at + 4);
    const end = run.findIndex((token) => !isWord(token));
    // The head of the phrase is unknown, so that each word of it counts; only one of them has a plural in the rewrite.
    return (end === -1 ? run : run.slice(0, end)).map((token) => token.lower);
  });

/** One thing of the person's that the rewrite makes several: "an intern" as "interns". */
export const widenedNouns = (after: Reading, { all, words }: Source): Mark[] => {
  const plurals = new Set(
    all
      .flatMap(singleNouns)
      .map(pluralOf)
      .filter((plural) => !words.has(plural)),
  );
  return after.tokens
    .filter((token) => isWord(token) && plurals.has(token.lower))
    .map(({ text, start, end }) => ({ reason: 'scope-widened', text, start, end }));
};
