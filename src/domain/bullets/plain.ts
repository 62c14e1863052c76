const replacements: ReadonlyMap<string, string> = new Map([
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63', '\uFF0D'].map(
    (dash) => [dash, '-'] as const,
  ),
  ...['\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '\u0060', '\uFF07'].map(
    (quote) => [quote, "'"] as const,
  ),
  ...['\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02'].map(
    (quote) => [quote, '"'] as const,
  ),
  ...[
    '\t',
    '\n',
    '\r',
    '\v',
    '\f',
    '\u00A0',
    '\u1680',
    '\u2002',
    '\u2003',
    '\u2004',
    '\u2005',
    '\u2006',
    '\u2007',
    '\u2008',
    '\u2009',
    '\u200A',
    '\u202F',
    '\u205F',
    '\u3000',
    '\u2028',
    '\u2029',
  ].map((space) => [space, ' '] as const),
  ['\u00D7', 'x'],
  ['\uFF05', '%'],
  ['\uFE6A', '%'],
  ['\u2264', '<'],
  ['\u2265', '>'],
]);

const replaceable = new RegExp(
  `[${[...replacements.keys()].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
  'gu',
);

/** The same text, of the same length in UTF-16 units, with one character for every kind of dash, quote and space. */
export const plain = (text: string): string =>
  text.replaceAll(replaceable, (character) => replacements.get(character) ?? character);
