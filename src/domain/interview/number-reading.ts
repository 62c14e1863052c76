import { wordsOf } from '#domain/bullets/text.ts';
import { functionWords, neutralWords } from '#domain/guard/plain-words.ts';
import { rootOf } from '#domain/guard/root.ts';
import { sameSpelling } from '#domain/ledger/conflicts.ts';
import { wordSet } from '#domain/lexicon/words.ts';
import { proseSentences } from './sentences.ts';
import { singular, unitOf } from './units.ts';

/** How far a word may stand from a number to say what it is about: words of the same part of the sentence. Editorial. */
export const nearWords = 6;

/** A number with a unit as it stands in a text, and what says which thing it measures. */
export type ReadNumber = {
  /** “4 days” as it is written. */
  text: string;
  /** What is counted or measured, in the singular: day, team, %, $. */
  unit: string;
  spelling: string;
  value: number;
  /** Said to be about right, such as “about 40” or “over 200”. */
  isHedged: boolean;
  /** A start (“from 12 days”), a change (“by 8 days”), or the thing itself. */
  role: 'start' | 'change' | 'itself';
  /** Root of each word near it that could name the thing, with the word as written. */
  near: ReadonlyMap<string, string>;
  /** Words that set it apart from other numbers for the thing: planned, median, March, per, second. */
  marks: ReadonlySet<string>;
  sentence: string;
};

const figures =
  /(?<money>[$€£]\s?)?(?<![\p{L}\d.,-])(?<digits>\d(?:[\d,.]*\d)?)(?<scale>\s?(?:[kKmMbB]\b|bn\b|thousand\b|million\b|billion\b))?(?<share>\s?(?:%|percent\b))?(?:[\s-]+(?<what>\p{L}[\p{L}-]*))?/gu;
const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits);

/** What parts a sentence into stretches that speak of different things. */
const parting = /[,;()–—]|\b(?:and|but|while|whereas|because|so|though|although)\b/giu;
const hedge =
  /(?:\b(?:about|around|roughly|nearly|almost|over|under|more than|less than|fewer than|at least|at most|up to|some|approximately)|~)\s*$/iu;
const start = /\b(?:from|instead of|used to (?:take|be)|down from|up from)\s+(?:\p{L}+\s+)?$/iu;
const change = /\b(?:by|saved|saving|another|further|additional|extra)\s+(?:\p{L}+\s+)?$/iu;
const changed = /^\s*(?:earlier|later|faster|slower|fewer|less|more|sooner|late|early|ahead|saved|longer|shorter)\b/iu;

/** Words that say which of several numbers for a thing this is. Two numbers are compared only where these are the same. */
const markWords = wordSet(`
planned plan plans estimate estimated forecast forecasted target targeted goal budget budgeted expected promised asked agreed contract original originally
actual actually baseline limit allowed worst best average mean median p50 p80 p90 p95 p99 peak minimum maximum min max
first second third fourth last next previous earlier later former final initial before after
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4 summer winter spring autumn fall
per each every daily weekly monthly quarterly yearly annual annually total altogether remaining left open
test production staging pilot trial dry
`);

/** Words that stand near numbers of any kind and name no thing. */
const generalWords = wordSet(`
team teams project projects program programs people person time times day days week weeks month months year years hour hours minute minutes
company companies group groups work works thing things came come went gone took takes take made make down fell fall falls cut cuts reduced reduce
dropped drop grew grow rose rise moved move brought bring brings kept keep lasted last cost costs costing paid saved save spent needed need still
said told asked wrote found knew ran held stood number numbers about only just then now later within instead date dates whole half
`);

/** Words after a number that are no thing counted: “25 from a chart”, “270 nine days later”. */
const numberWords = wordSet(
  `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty hundred dozen`,
);
const isThing = (word: string): boolean => !functionWords.has(word) && !numberWords.has(word);

const canName = (word: string, unit: string): boolean =>
  word.length > 3 &&
  !/\d/u.test(word) &&
  singular(word) !== unit &&
  !functionWords.has(word) &&
  !neutralWords.has(word) &&
  !generalWords.has(word) &&
  !markWords.has(word);

/** The stretch of a sentence that a number stands in, before it and after it. */
function stretchAround(sentence: string, from: number, to: number): { before: string; after: string } {
  const cuts = [...sentence.matchAll(parting)];
  const left = cuts.findLast((cut) => cut.index + cut[0].length <= from);
  const right = cuts.find((cut) => cut.index >= to);
  return {
    before: sentence.slice(left ? left.index + left[0].length : 0, from),
    after: sentence.slice(to, right?.index),
  };
}

function readNumber(sentence: string, match: RegExpExecArray): ReadNumber[] {
  const { money = '', digits = '', scale = '', share = '', what = '' } = match.groups ?? {};
  const word = unitOf(what)?.name ?? singular(what.toLowerCase());
  const counted = isThing(what.toLowerCase()) ? word : '';
  const unit = money.trim() || (share ? '%' : counted);
  if (unit === '' || isYear(digits)) return [];
  const figure = `${money}${digits}${scale}${share}`;
  const { before, after } = stretchAround(sentence, match.index, match.index + figure.length);
  const lower = (text: string): string[] => wordsOf(text).map((each) => each.lower);
  const around = [...lower(before).slice(-nearWords), ...lower(after).slice(0, nearWords + 1)];
  const spelling = sameSpelling(figure);
  const rest = money || share ? after : after.replace(/^[\s-]*\p{L}[\p{L}-]*/u, '');
  return [
    {
      text: money || share || what === '' ? figure : `${figure} ${what}`,
      unit,
      spelling,
      value: Number(/\d[\d.]*/u.exec(spelling)?.[0] ?? Number.NaN),
      isHedged: hedge.test(before),
      role: start.test(before) ? 'start' : change.test(before) || changed.test(rest) ? 'change' : 'itself',
      near: new Map(around.filter((each) => canName(each, unit)).map((each) => [rootOf(each), each])),
      marks: new Set(around.filter((each) => markWords.has(each) || isYear(each))),
      sentence,
    },
  ];
}

/** The numbers of a text that have a unit: a thing counted, a time, a share or money. Years are none. */
export const readNumbers = (text: string): ReadNumber[] =>
  proseSentences(text).flatMap(({ start: from, end }) => {
    const sentence = text.slice(from, end);
    return [...sentence.matchAll(figures)].flatMap((match) => readNumber(sentence, match));
  });
