import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendWords,
  faultOf,
  hear,
  offerFor,
  readAvailability,
  spokenLanguages,
  transcriptLetters,
} from '#domain/interview/speech.ts';

describe('what is offered', () => {
  it('follows the browser’s answer, and is nothing after an answer that is unknown', () => {
    expect(offerFor(readAvailability('available'))).toEqual({ state: 'ready' });
    expect(offerFor(readAvailability('downloadable'))).toEqual({ state: 'pack', stage: 'downloadable' });
    expect(offerFor(readAvailability('downloading'))).toEqual({ state: 'pack', stage: 'downloading' });
    for (const answer of ['unavailable', 'cloud', undefined, true])
      expect(offerFor(readAvailability(answer))).toEqual({ state: 'none', reason: 'unavailable' });
  });

  it('is for the person’s own English first, then for American English', () => {
    expect(spokenLanguages(['de-DE', 'en-GB', 'en-AU', 'en'])).toEqual(['en-GB', 'en-US']);
    expect(spokenLanguages(['de-DE', 'en'])).toEqual(['en-US']);
    expect(spokenLanguages(['en-US@posix'])).toEqual(['en-US']);
    expect(spokenLanguages([])).toEqual(['en-US']);
  });

  it('knows the errors of the browser, and calls others failed', () => {
    expect(faultOf('network')).toBe('network');
    expect(faultOf('no-speech')).toBe('no-speech');
    expect(faultOf('phrases-not-supported')).toBe('failed');
    expect(faultOf(7)).toBe('failed');
  });
});

const final = (words: string) => ({ isFinal: true, words });
const open = (words: string) => ({ isFinal: false, words });

describe('what is heard', () => {
  it('is taken over once it stands, and shown until then', () => {
    expect(hear([open(' I cut')], 0)).toEqual({ said: '', interim: 'I cut', taken: 0 });
    expect(hear([final('I cut the scope.'), open(' because')], 0)).toEqual({
      said: 'I cut the scope.',
      interim: 'because',
      taken: 1,
    });
    expect(hear([final('I cut the scope.'), final(' Because it was late.')], 1)).toEqual({
      said: 'Because it was late.',
      interim: '',
      taken: 2,
    });
  });

  it('keeps its order where a later stretch stands before an earlier one', () => {
    expect(hear([open('one'), final('two')], 0)).toEqual({ said: '', interim: 'one two', taken: 0 });
  });

  it('is taken over once and whole, however often the browser repeats it', () => {
    const word = fc.constantFrom('I', 'cut', 'the', 'scope');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 })), (stretches) => {
        let [text, taken] = ['', 0];
        const all = stretches.map((stretch) => final(stretch.join(' ')));
        const told = all.flatMap((_, place) => {
          const before = all.slice(0, place);
          const last = all[place] ?? final('');
          return [
            [...before, open('the')],
            [...before, last],
            [...before, last],
          ];
        });
        for (const so of told) {
          const heard = hear(so, taken);
          ({ taken } = heard);
          text = appendWords(text, heard.said) ?? text;
        }
        expect(text).toBe(stretches.flat().join(' '));
      }),
    );
  });
});

describe('recognized words', () => {
  it('come to the end of what was typed, which stays letter by letter', () => {
    expect(appendWords('', ' I cut the  scope ')).toBe('I cut the scope');
    expect(appendWords('I typed this.', 'I said this.')).toBe('I typed this. I said this.');
    expect(appendWords('A line\n', 'and words')).toBe('A line\nand words');
    fc.assert(
      fc.property(fc.string(), fc.string(), (typed, said) => {
        expect(appendWords(typed, said)?.startsWith(typed)).toBe(true);
      }),
    );
  });

  it('are not taken over where they have no room', () => {
    const full = 'x'.repeat(transcriptLetters);
    expect(appendWords(full, 'one')).toBeNull();
    expect(appendWords(full, ' ')).toBe(full);
  });
});
