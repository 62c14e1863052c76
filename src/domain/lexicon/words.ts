/** The entries of a word list written as one block, separated by white space. */
export const words = (block: string): readonly string[] => block.trim().split(/\s+/u);

/** The entries of a word list as a set. */
export const wordSet = (block: string): ReadonlySet<string> => new Set(words(block));

/** The entries of a list of phrases, one a line or separated by "|". */
export const phrases = (block: string): readonly string[] =>
  block
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const escaped = (phrase: string): string =>
  phrase.replaceAll(/[.*+?^${}()[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);

/** A pattern that finds any of the phrases as whole words in any capitalization. */
export const anyOf = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
