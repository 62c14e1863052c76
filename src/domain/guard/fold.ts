/** A text in plain Latin letters and ASCII digits, with the place in the written text of each of its characters. */
export type Folded = { text: string; from: number[]; to: number[] };

/** Letters of other scripts that look like Latin ones. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [
    [
      '\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u04AE\u051A\u051C',
      'ABESIJKMHOPCTXYQW',
    ],
    [
      '\u0430\u0435\u0455\u0456\u0458\u043E\u0440\u0441\u0445\u0443\u0501\u04BB\u0461\u051B\u051D\u0432\u043A\u043C\u043D\u0442',
      'aesijopcxydhwqwbkmht',
    ],
    ['\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7', 'ABEZHIKMNOPTYX'],
    ['\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u03F2\u03F3', 'aikvoptuxcj'],
    ['\u0578\u057D\u0585\u0570\u0581', 'nuohg'],
    [
      '\u0131\u0237\u017F\u0142\u0111\u00F8\u0127\u0251\u0261\u029F\u1D00\u0299\u1D04\u1D05\u1D07\u0262\u029C\u026A\u1D0A\u1D0B\u1D0D\u0274\u1D0F\u1D18\u0280\uA731\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22',
      'ijsldohagLABCDEGHIJKMNOPRSTUVWYZ',
    ],
    ['\u0141\u0110\u00D8', 'LDO'],
  ].flatMap(([there = '', here = '']) =>
    Array.from(there).map((letter, place) => [letter, here[place] ?? letter] as const),
  ),
);

const signs: ReadonlyMap<string, string> = new Map([
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\u30FC').map(
    (dash) => [dash, '-'] as const,
  ),
  ...Array.from('\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\u02BC\uFF07').map((quote) => [quote, "'"] as const),
  ...Array.from('\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB').map((quote) => [quote, '"'] as const),
  ...Array.from('\u2022\u25CF\u25AA\u25E6\u2023\u00B7\u2219\u25A0').map((glyph) => [glyph, ' '] as const),
  ['\u00D7', 'x'],
  ['\u2192', ' to '],
  ['\u2044', '/'],
  ['\u2215', '/'],
  ['\u2248', '~'],
  ['\u2264', '<'],
  ['\u2265', '>'],
  ['\u066A', '%'],
  ['\u2030', ' permille '],
  ['\u00DF', 'ss'],
  ['\u00E6', 'ae'],
  ['\u00C6', 'AE'],
  ['\u0153', 'oe'],
  ['\u{1F51F}', ' 10 '],
  ['\u{1F4AF}', ' 100 '],
]);

const decimal = /^\p{Nd}$/u;

/** The value of a decimal digit of any script: blocks of ten begin at a code point that ends in 0 or 6. */
const digitValue = (code: number): number => {
  const low = code % 16;
  return decimal.test(String.fromCodePoint(code - low)) ? low : low - 6;
};

/** The dingbat and double circled numbers, which have no decomposition. */
const enclosed = (code: number): string | undefined => {
  if (code >= 0x2776 && code <= 0x2793) return ` ${((code - 0x2776) % 10) + 1} `;
  if (code >= 0x24eb && code <= 0x24f4) return ` ${code - 0x24eb + 11} `;
  if (code >= 0x24f5 && code <= 0x24fe) return ` ${code - 0x24f5 + 1} `;
  return undefined;
};

const invisible = /^[\p{Cf}\p{M}\p{Cs}\p{Co}\p{Cn}]$/u;
const space = /^[\s\p{Z}\p{Cc}]$/u;
const fraction = /^\d+\u2044\d+$/u;

const foldOne = (character: string, previous: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f && code >= 0x20) return character;
  const sign = signs.get(character) ?? lookalikes.get(character);
  if (sign !== undefined) return sign;
  if (space.test(character)) return ' ';
  if (invisible.test(character)) return '';
  if (decimal.test(character) && code < 0x1d7ce) return String(digitValue(code));
  const special = enclosed(code);
  if (special !== undefined) return special;
  const wide = character.normalize('NFKD');
  if (fraction.test(wide)) return `${/\d/u.test(previous) ? ' ' : ''}${wide.replace('\u2044', '/')}`;
  // A raised digit after a digit is no further digit of the same number.
  if (/^\d/u.test(wide) && /\d/u.test(previous)) return `^${wide}`;
  return Array.from(wide)
    .map((part) =>
      invisible.test(part)
        ? ''
        : decimal.test(part)
          ? String(digitValue(part.codePointAt(0) ?? 0))
          : (signs.get(part) ?? lookalikes.get(part) ?? part),
    )
    .join('');
};

/** Folds full width, raised, circled, invisible and look-alike characters, so that no spelling hides a fact. */
export const fold = (written: string): Folded => {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let previous = '';
  let at = 0;
  for (const character of written) {
    const folded = foldOne(character, previous);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(at);
      to.push(at + character.length);
    }
    if (folded !== '') {
      parts.push(folded);
      previous = folded.at(-1) ?? '';
    }
    at += character.length;
  }
  return { text: parts.join(''), from, to };
};
