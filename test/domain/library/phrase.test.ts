import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cutAtSlots, phraseSituationSchema, phrasesOf, withBlanks } from '#domain/library/phrase.ts';

const phrase = {
  name: 'Price the wish',
  to: 'a director two weeks before the freeze',
  form: 'spoken',
  say: 'We can have search. It takes the ten days of the load test.',
  why: 'It prices the wish.',
  doNotSay: '"No."',
  slots: { 'what pays for it': 'the ten days of the load test', 'the feature': 'search' },
  skills: ['communication'],
  keywords: ['trade-off', 'feature'],
} as const;

const situation = (changes: object) => ({
  name: 'Saying no',
  group: 'dates-and-scope',
  lead: 'A bare no invites a fight.',
  updated: '2026-11-26',
  phrases: { 'price-the-wish': { ...phrase, ...changes } },
});

const faultsOf = (changes: object): string[] => {
  const read = z.safeParse(phraseSituationSchema, situation(changes));
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

describe('a phrase', () => {
  it('is cut where its slots stand, in the order of the words', () => {
    expect(cutAtSlots(phrase)).toEqual([
      { text: 'We can have ', slot: null },
      { text: 'search', slot: 'the feature' },
      { text: '. It takes ', slot: null },
      { text: 'the ten days of the load test', slot: 'what pays for it' },
      { text: '.', slot: null },
    ]);
  });

  it('is copied with the name of each slot in brackets', () => {
    expect(withBlanks(phrase)).toBe('We can have [the feature]. It takes [what pays for it].');
  });

  it('reads as written when its parts are joined, wherever a slot is', () => {
    fc.assert(
      fc.property(fc.nat(phrase.say.length - 1), fc.nat(phrase.say.length - 1), (one, other) => {
        const slots = { there: phrase.say.slice(Math.min(one, other), Math.max(one, other) + 1) };
        fc.pre(phrase.say.split(slots.there).length === 2);
        const parts = cutAtSlots({ say: phrase.say, slots });
        expect(parts.map(({ text }) => text).join('')).toBe(phrase.say);
        expect(parts.filter(({ slot }) => slot !== null)).toEqual([{ text: slots.there, slot: 'there' }]);
      }),
    );
  });

  it('is read with its id, in the order of the file', () => {
    const read = phraseSituationSchema.parse({
      ...situation({}),
      phrases: { zebra: phrase, ant: phrase },
    });
    expect(phrasesOf(read).map(({ id }) => id)).toEqual(['zebra', 'ant']);
  });
});

describe('the schema', () => {
  it('takes a phrase whose slots stand in its words', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['a slot that the words do not hold', { 'the feature': 'payments' }, ['the feature']],
    ['a slot that stands there twice', { place: 'the' }, ['place']],
    ['a slot inside another', { all: 'the ten days of the load test', part: 'load test' }, ['all', 'part']],
    ['two slots in one place', { one: 'search', other: 'search' }, ['one', 'other']],
    ['two slots that overlap', { one: 'takes the ten', other: 'the ten days' }, ['one', 'other']],
  ])('refuses %s', (_, slots, wrong) => {
    expect(faultsOf({ slots })).toEqual(wrong.map((name) => `phrases.price-the-wish.slots.${name}`));
  });

  it.each([
    ['an unknown skill', { skills: ['juggling'] }, 'phrases.price-the-wish.skills.0'],
    ['a form that is neither spoken nor written', { form: 'sung' }, 'phrases.price-the-wish.form'],
    ['a field that it does not know', { mood: 'calm' }, 'phrases.price-the-wish'],
  ])('refuses %s', (_, changes, path) => {
    expect(faultsOf(changes)).toEqual([path]);
  });
});
