import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** Lists of word forms hold both kinds of apostrophe on purpose. */
const files = globSync('content/**/*.yaml').filter((file) => !/^content\/(?:lexicon|accuracy)\//u.test(file));
const texts = globSync('content/*/**/*.md');

/** An apostrophe or a quotation mark as a typewriter has it. */
const straight = /(?<=\p{L})'|'(?=\p{L})|"/u;

function* wordsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* wordsOf(part);
}

const straightIn = (words: Iterable<string>): string[] =>
  [...words].filter((text) => straight.test(text)).map((text) => text.slice(0, 120));

describe('what people read', () => {
  it.each(files)('%s has quotation marks and apostrophes as books have them', (file) => {
    expect(straightIn(wordsOf(parse(readFileSync(file, 'utf8'))))).toEqual([]);
  });

  it.each(texts)('%s has them, too', (file) => {
    expect(straightIn(readFileSync(file, 'utf8').split('\n'))).toEqual([]);
  });
});
