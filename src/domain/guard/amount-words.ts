/** The values of number words; larger ones multiply what stands before them. */
export const units: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, 20 + 10 * place] as const),
);
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
]);
/** Words that are a number by themselves. */
export const wholes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['couple', 2],
  ['pair', 2],
  ['both', 2],
  ['twice', 2],
  ['thrice', 3],
  ['nil', 0],
]);
/** Changes by a factor, by the root of the word. */
export const factors: ReadonlyMap<string, number> = new Map(
  [
    ['double doubled doubles doubling', 2],
    ['triple tripled triples tripling treble trebled', 3],
    ['quadruple quadrupled quadruples quadrupling', 4],
    ['quintuple quintupled', 5],
    ['halve halved halves halving', 0.5],
    ['tenfold', 10],
    ['twofold', 2],
    ['threefold', 3],
    ['fourfold', 4],
    ['fivefold', 5],
  ].flatMap(([words, factor]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(factor)] as const),
  ),
);
/** Parts of a whole. */
export const shares: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['eighth', 1 / 8],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);
export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, place) => [word, place + 1] as const),
);
export const months: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((word, place) => [[word, place + 1] as const, [word.slice(0, 3), place + 1] as const])
    .concat([['sept', 9]]),
);
/** Amounts that only say that there were many; the range that each can stand for. */
export const vagueCounts: ReadonlyMap<string, readonly [least: number, below: number]> = new Map([
  ['dozens', [24, 200]],
  ['scores', [40, 200]],
  ['hundreds', [200, 10_000]],
  ['thousands', [2000, 1e6]],
  ['millions', [2e6, 1e9]],
  ['billions', [2e9, 1e12]],
]);
/** Units of time in seconds, or in months where their length varies. */
export const timeUnits: ReadonlyMap<string, readonly [family: 'seconds' | 'months', size: number]> = new Map(
  (
    [
      ['ms millisecond milliseconds', 'seconds', 0.001],
      ['s sec secs seconds', 'seconds', 1],
      ['min mins minute minutes', 'seconds', 60],
      ['h hr hrs hour hours', 'seconds', 3600],
      ['d day days', 'seconds', 86_400],
      ['w wk wks week weeks', 'seconds', 604_800],
      ['fortnight fortnights', 'seconds', 1_209_600],
      ['mo mos month months', 'months', 1],
      ['quarter quarters', 'months', 3],
      ['yr yrs year years', 'months', 12],
      ['decade decades', 'months', 120],
    ] as const
  ).flatMap(([words, family, size]) => words.split(' ').map((word) => [word, [family, size] as const] as const)),
);
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['usd', 'usd'],
  ['dollar', 'usd'],
  ['dollars', 'usd'],
  ['\u20AC', 'eur'],
  ['eur', 'eur'],
  ['euro', 'eur'],
  ['euros', 'eur'],
  ['\u00A3', 'gbp'],
  ['gbp', 'gbp'],
  ['pound', 'gbp'],
  ['pounds', 'gbp'],
  ['\u00A5', 'jpy'],
  ['jpy', 'jpy'],
  ['yen', 'jpy'],
  ['\u20B9', 'inr'],
  ['inr', 'inr'],
  ['rupees', 'inr'],
  ['cad', 'cad'],
  ['aud', 'aud'],
  ['chf', 'chf'],
]);
/** How sure a number is said to be, by the words right before it. */
export const bounds: readonly (readonly [words: RegExp, bound: 'about' | 'most' | 'least'])[] = [
  [
    /(?:\b(?:about|around|approximately|approx|roughly|nearly|almost|circa|some|close to|just under|in the region of|an estimated|estimated)\s?|~\s?)\W{0,2}$/iu,
    'about',
  ],
  [
    /(?:\b(?:up to|as many as|as much as|a maximum of|maximum of|at most|no more than|less than|fewer than|under|below|within)\s?|<\s?)\W{0,2}$/iu,
    'most',
  ],
  [
    /(?:\b(?:over|more than|above|at least|exceeding|beyond|north of|upwards of|a minimum of|well over|greater than|no fewer than|no less than)\s?|>\s?)\W{0,2}$/iu,
    'least',
  ],
];
