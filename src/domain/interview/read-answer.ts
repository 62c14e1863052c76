import { quantitiesOf } from '#domain/bullets/quantities.ts';
import { overlaps, type Span, spansOf, wordsOf } from '#domain/bullets/text.ts';
import { unknownNumbers } from '#domain/guard/number-check.ts';
import { read, sourceOf } from '#domain/guard/source.ts';
import { anyOf, phrases } from '#domain/lexicon/words.ts';
import { readParts, sharesOf, type StoryPart, storyParts, type Told } from './parts.ts';
import { proseSentences } from './sentences.ts';
import type { Format } from './served.ts';

/** Words a minute at which speech is calm; the middle of the band that speech guides give (120 to 160). */
export const wordsAMinute = 140;

/** A piece of feedback on an answer: what was found, and where in its text. Places are UTF-16 offsets, end exclusive. */
export type Remark =
  | { code: 'empty'; spans: Span[] }
  /** A part of a story that no sentence tells, nor half tells. */
  | { code: 'part-missing'; part: StoryPart; spans: Span[] }
  /** The situation takes more than this share of the words. */
  | { code: 'long-situation'; share: number; spans: Span[] }
  /** Less than this share tells what was done. */
  | { code: 'little-action'; share: number; spans: Span[] }
  /** The first sentence has neither an outcome nor a position. */
  | { code: 'headline-late'; spans: Span[] }
  /** Deeds told with "we" outnumber those told with "I". */
  | { code: 'we-not-i'; we: number; i: number; spans: Span[] }
  | { code: 'no-number'; spans: Span[] }
  /** Numbers that nothing in the ledger holds. */
  | { code: 'number-not-backed'; texts: string[]; spans: Span[] }
  | { code: 'hedge'; spans: Span[] }
  /** Longer or shorter than the minutes give: spoken at a calm pace, or written. */
  | { code: 'too-long'; as: Delivery; words: number; from: number; to: number; spans: Span[] }
  | { code: 'too-short'; as: Delivery; words: number; from: number; to: number; spans: Span[] };

/** How an answer reaches the other side. */
type Delivery = 'spoken' | 'written';

/** What was read in an answer. `told` and `shares` are null where the format asks for no story. */
export type AnswerReading = {
  words: number;
  told: Told[] | null;
  shares: Record<StoryPart, number> | null;
  i: number;
  we: number;
  numbers: number;
  remarks: Remark[];
};

const isStory = (format: Format): boolean => format === 'behavioral';

/** What weakens a spoken answer. Fillers and pauses are none of it: how somebody speaks is not judged. */
const hedges = anyOf(
  phrases(`
kind of|sort of|i guess|i think we|maybe|probably|hopefully|somewhat|more or less|i tried to|we tried to|i helped|helped to|was involved in|i was part of|to be honest|a little bit|i would try to|i would probably|in a way
`),
);

const position =
  /\b(?:I (?:would|recommend|chose|decided|moved|cut|kept|stopped|shipped|launched|saved|closed|led|got|took|won|lost|missed)|my (?:answer|recommendation|first step|first move)|the short answer|in short)\b|^\W*(?:yes|no)\b/iu;
const backstory = /^\W*(?:so|well|okay|basically|um|back in|when i|at my|in my (?:previous|last|current))\b/iu;

/** What stands before a number that only says which one of a row: week three, phase 2. */
const ordinal = /\b(?:day|week|month|quarter|year|sprint|phase|stage|step|wave|round|version)\s+$/iu;

/** A count or a time up to ten, in words or digits; “two-million” and “two point eight” are none. */
const smallCount =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|10|[1-9])\b(?![\d.,]*\d)(?![\s-]+(?:hundred|thousand|million|billion|dozen|point|to)\b)/iu;

const didI = /(?<![\p{L}\p{N}])I(?:['’](?:ve|d))?\s+\p{Ll}+/gu;
const didWe = /(?<![\p{L}\p{N}])[Ww]e(?:['’](?:ve|d))?\s+\p{Ll}+/gu;

function readHeadline(text: string): Remark[] {
  const [first] = proseSentences(text);
  if (!first) return [];
  const sentence = text.slice(first.start, first.end);
  const hasPoint = position.test(sentence) || quantitiesOf(sentence).some(({ outcome }) => outcome);
  return hasPoint && !backstory.test(sentence) ? [] : [{ code: 'headline-late', spans: [first] }];
}

function readStory(told: readonly Told[], shares: Record<StoryPart, number>): Remark[] {
  const missing = storyParts
    .filter((part) => shares[part] === 0 && !told.some(({ hints }) => hints.includes(part)))
    .map((part): Remark => ({ code: 'part-missing', part, spans: [] }));
  const spansIn = (part: StoryPart) => told.filter((one) => one.part === part);
  const long: Remark[] =
    shares.situation > 0.35 ? [{ code: 'long-situation', share: shares.situation, spans: spansIn('situation') }] : [];
  const little: Remark[] =
    shares.action > 0 && shares.action < 0.3
      ? [{ code: 'little-action', share: shares.action, spans: spansIn('action') }]
      : [];
  return [...missing, ...long, ...little];
}

function readNumbers(text: string, ledger: readonly string[], isOwn: boolean): Remark[] {
  const found = quantitiesOf(text);
  if (found.length === 0) return [{ code: 'no-number', spans: [] }];
  if (!isOwn) return [];
  // Days of a month and small counts in passing (two teams, three weeks) are no claims; as a result they are.
  const claims = found.filter(
    ({ outcome, scope, unit, start }) =>
      outcome || (scope && !((unit === 'count' || unit === 'time') && smallCount.test(text.slice(start, start + 24)))),
  );
  const unbacked = unknownNumbers(read(text), sourceOf('', ledger)).filter(
    ({ reason, ...mark }) =>
      !ordinal.test(text.slice(0, mark.start)) &&
      (reason === 'number-unknown' || reason === 'number-raised') &&
      claims.some((claim) => overlaps(claim, mark)),
  );
  return unbacked.length === 0
    ? []
    : [
        {
          code: 'number-not-backed',
          texts: unbacked.map((mark) => mark.text),
          spans: unbacked.map(({ start, end }) => ({ start, end })),
        },
      ];
}

/** Words a minute of writing, thinking and cutting included: half a page to a page and a half of 450 words in half an hour. Editorial. */
const writtenAMinute = { from: 7.5, to: 22.5 } as const;

/**
 * The least and most words that fit the minutes. Spoken: from a third of the time at a calm pace to all of it. Null where
 * most of the time goes into a drawing or a calculation, so that a count of words says nothing.
 */
function wordsFor(format: Format, minutes: number): { as: Delivery; from: number; to: number } | null {
  if (format === 'design' || format === 'estimation') return null;
  if (format === 'written')
    return {
      as: 'written',
      from: Math.round(minutes * writtenAMinute.from),
      to: Math.round(minutes * writtenAMinute.to),
    };
  return { as: 'spoken', from: Math.round((minutes * wordsAMinute) / 3), to: minutes * wordsAMinute };
}

function readLength(words: number, format: Format, minutes: number): Remark[] {
  const fitting = wordsFor(format, minutes);
  if (fitting === null) return [];
  if (words > fitting.to) return [{ code: 'too-long', words, ...fitting, spans: [] }];
  return words < fitting.from ? [{ code: 'too-short', words, ...fitting, spans: [] }] : [];
}

/**
 * Feedback by fixed rules on a typed answer or a transcript: parts of a story and their share, headline, I and we,
 * numbers and whether the ledger holds them, hedges, length against the minutes. `ledger` are the texts of kept items.
 * Nothing about pace, accent, pauses or fillers is judged. The most telling remark comes first.
 */
export function readAnswer(
  text: string,
  { format, minutes, ledger }: { format: Format; minutes: number; ledger: readonly string[] },
): AnswerReading {
  const words = wordsOf(text).length;
  const told = isStory(format) ? readParts(text) : null;
  const shares = told && sharesOf(told);
  const [iSpans, weSpans] = [spansOf(text, didI), spansOf(text, didWe)];
  const base = { words, told, shares, i: iSpans.length, we: weSpans.length, numbers: quantitiesOf(text).length };
  if (words === 0) return { ...base, remarks: [{ code: 'empty', spans: [] }] };
  const balance: Remark[] =
    isStory(format) && weSpans.length > iSpans.length
      ? [{ code: 'we-not-i', we: weSpans.length, i: iSpans.length, spans: weSpans }]
      : [];
  const hedged = spansOf(text, hedges);
  return {
    ...base,
    remarks: [
      ...(told && shares ? readStory(told, shares) : []),
      ...readHeadline(text),
      ...balance,
      ...readNumbers(text, ledger, isStory(format)),
      ...(hedged.length > 0 ? [{ code: 'hedge', spans: hedged } as const] : []),
      ...readLength(words, format, minutes),
    ],
  };
}
