import { describe, expect, it } from 'vitest';
import { phrasesOf } from '#domain/library/phrase.ts';
import { readPhraseSituations } from '#platform/content-files.ts';

const read = readPhraseSituations('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const situations = read.content;
const phrases = situations.flatMap(phrasesOf);

/** Runs of this many words that two phrases may not have in common by chance. */
const runLength = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): Set<string> => {
  const words = wordsOf(text);
  return new Set(words.slice(0, 1 - runLength).map((_, start) => words.slice(start, start + runLength).join(' ')));
};

const concrete =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|half|today|tomorrow|yesterday)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/iu;

/** Share of the shorter text's runs that the other one holds too, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [small, large] = [runsOf(one), runsOf(other)].toSorted((a, b) => a.size - b.size);
  return small && large ? [...small].filter((run) => large.has(run)).length / Math.max(1, small.size) : 0;
}

const pairs = <T>(entries: readonly T[]): [T, T][] =>
  entries.flatMap((one, place) => entries.slice(place + 1).map((other): [T, T] => [one, other]));

const alike = (textOf: (phrase: (typeof phrases)[number]) => string): string[] =>
  pairs(phrases)
    .filter(([one, other]) => likeness(textOf(one), textOf(other)) > 0.1)
    .map(([one, other]) => `${one.id} and ${other.id}`);

describe('the language bank', () => {
  it('holds at least 80 phrases in at least 12 situations, five or more in each', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(80);
    expect(situations.length).toBeGreaterThanOrEqual(12);
    for (const situation of situations) expect(phrasesOf(situation).length, situation.id).toBeGreaterThanOrEqual(5);
  });

  it('uses every id, every name and every listener once', () => {
    for (const named of [
      phrases.map(({ id }) => id),
      phrases.map(({ name }) => name.toLowerCase()),
      phrases.map(({ to }) => to.toLowerCase()),
    ])
      expect(named.filter((name, place) => named.indexOf(name) !== place)).toEqual([]);
    expect(phrases.map(({ id }) => id).filter((id) => situations.some((situation) => situation.id === id))).toEqual([]);
  });

  it('has no two phrases whose words are nearly the same', () => {
    expect(alike(({ say }) => say)).toEqual([]);
  });

  it('gives no reason twice', () => {
    expect(alike(({ why }) => why)).toEqual([]);
    expect(alike(({ doNotSay }) => doNotSay)).toEqual([]);
  });

  it('has something to replace in every phrase, and both spoken and written ones', () => {
    expect(phrases.filter(({ slots }) => Object.keys(slots).length === 0).map(({ id }) => id)).toEqual([]);
    expect(new Set(phrases.map(({ form }) => form))).toEqual(new Set(['spoken', 'written']));
  });

  it('names a number, a day or a month in every phrase of more than forty words', () => {
    const long = phrases.filter(({ say }) => wordsOf(say).length > 40);
    expect(long.filter(({ say }) => !concrete.test(say)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the measure of likeness', () => {
  it('finds a sentence that was used again with other names', () => {
    const one = 'We can run the analysis and it takes a week, and then you choose between the two.';
    expect(likeness(one, one.replace('analysis', 'survey'))).toBeGreaterThan(0.5);
  });

  it('does not mind words in common', () => {
    expect(likeness('The date is the 4th and I need an answer.', 'I need the date, not an answer.')).toBe(0);
  });
});
