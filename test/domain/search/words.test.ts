import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, isOneErrorAway, markWords, singulars, splitCompounds, splitWords } from '#domain/search/words.ts';

const terms = (text: string) => splitWords(text).map(({ term }) => term);

describe('words of a text', () => {
  it('are compared without capitals, accents and apostrophes', () => {
    expect(terms('A TPM’s résumé, O*NET & P80!')).toEqual(['a', 'tpms', 'resume', 'o', 'net', 'p80']);
  });

  it('keep their place in the text', () => {
    const text = 'Résumé (draft)';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Résumé', 'draft']);
  });

  it('include compounds written as one, but not words of two sentences', () => {
    const all = splitCompounds('CI/CD and back-pressure. High-risk-high-gain').map(({ term }) => term);
    expect(all).toEqual(expect.arrayContaining(['ci', 'cd', 'cicd', 'backpressure', 'highriskhighgain']));
    expect(all).not.toContain('pressurehigh');
  });
});

describe('a typing error', () => {
  it.each([
    ['lanuch', 'launch', 'two letters swapped'],
    ['launhc', 'launch', 'the last two swapped'],
    ['lauch', 'launch', 'a letter missing'],
    ['launnch', 'launch', 'a letter too many'],
    ['launxh', 'launch', 'a wrong letter'],
    ['xaunch', 'launch', 'a wrong first letter'],
    ['launchx', 'launch', 'a letter after the end'],
  ])('%s for %s: %s', (typed, meant) => {
    expect(isOneErrorAway(typed, meant, 'whole')).toBe(true);
  });

  it('is not seen where there are two', () => {
    expect(isOneErrorAway('lanhc', 'launch', 'whole')).toBe(false);
    expect(isOneErrorAway('xxunch', 'launch', 'start')).toBe(false);
  });

  it('may stand in the beginning of a word that is not finished', () => {
    expect(isOneErrorAway('stakehodl', 'stakeholder', 'start')).toBe(true);
    expect(isOneErrorAway('stakehodl', 'stakeholder', 'whole')).toBe(false);
  });

  it('is not a beginning typed right', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-e]{1,8}$/u), fc.stringMatching(/^[a-e]{0,4}$/u), (word, rest) => {
        expect(isOneErrorAway(word, word + rest, 'whole')).toBe(false);
        expect(isOneErrorAway(word, word + rest, 'start')).toBe(false);
      }),
    );
  });

  it('is found wherever one letter was dropped, doubled or replaced, unless that made a beginning', () => {
    const mistyped = fc
      .tuple(fc.stringMatching(/^[a-e]{4,10}$/u), fc.nat(), fc.constantFrom('', 'x', 'double'))
      .map(([word, at, how]) => {
        const place = at % word.length;
        const letter = word[place] ?? '';
        const instead = how === 'double' ? letter + letter : how;
        return { word, typed: word.slice(0, place) + instead + word.slice(place + 1) };
      });
    fc.assert(
      fc.property(mistyped, ({ word, typed }) => {
        expect(isOneErrorAway(typed, word, 'whole')).toBe(!word.startsWith(typed));
      }),
    );
  });
});

describe('a plural', () => {
  it('names its singulars', () => {
    expect(singulars('risks')).toEqual(['risk']);
    expect(singulars('dependencies')).toContain('dependency');
    expect(singulars('processes')).toContain('process');
  });

  it('is not seen in a word that only ends in s', () => {
    expect(singulars('process')).toEqual([]);
    expect(singulars('bus')).toEqual([]);
  });
});

describe('marks', () => {
  it('stand on whole words, accents and compounds included', () => {
    const marked = markWords('Your Résumé in CI/CD', new Set(['resume', 'cicd'])).filter((run) => run.marked);
    expect(marked.map(({ text }) => text)).toEqual(['Résumé', 'CI/CD']);
  });

  it('never change the text', () => {
    const anyTerms = fc.array(fc.constantFrom('a', 'risk', 'cicd', 'e', 'resume'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyTerms, (text, marked) => {
        const runs = markWords(text, new Set([...marked, ...terms(text).slice(0, 2)]));
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve';

  it('shows the first match with words around it and says where it was cut', () => {
    expect(excerpt(text, new Set(['seven']), 6)).toBe('… four five six seven eight nine …');
  });

  it('uses its full length at the end of the text', () => {
    expect(excerpt(text, new Set(['twelve']), 4)).toBe('… nine ten eleven twelve');
  });

  it('is not there without a match', () => {
    expect(excerpt(text, new Set(['thirteen']), 4)).toBeNull();
  });
});
