import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDayInPack } from '#domain/simulator/day-in-pack.ts';
import { readDays } from '#platform/day-files.ts';

const read = readDays('content');
const days = (read.state === 'read' ? read.content : []).map(({ day, program }) => ({
  id: day.id,
  whole: { day, program, links: { 'skills:judgment': { name: 'Judgment', href: '/skills/judgment/' } } },
}));

/** What arrives when a day is sent. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Place = { holder: Record<string, unknown>; key: string };
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every member of every object in what was sent, so that a damage can be done to each. */
const placesIn = (value: unknown): Place[] =>
  isObject(value) ? Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]) : [];

describe.each(days)('the day $id, as it arrives', ({ whole }) => {
  it('is read as it was sent', () => {
    expect(readDayInPack(sent(whole))).toEqual(sent(whole));
  });

  it('is refused wherever a value has become one of another kind', () => {
    fc.assert(
      fc.property(fc.nat(), (pick) => {
        const damaged = sent(whole);
        const places = placesIn(damaged);
        const place = places[pick % places.length];
        if (!place) return;
        place.holder[place.key] = isObject(place.holder[place.key]) ? 'damaged' : { damaged: true };
        expect(readDayInPack(damaged), place.key).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a day that arrives', () => {
  const { whole } = days[0] ?? {};
  if (!whole) throw new Error('There is no day.');
  const { day, program, links } = whole;

  it.each([
    ['is no day at all', null],
    ['is the page of an error', '<!doctype html>'],
    ['lacks its pack', { day, links }],
    ['has something more', { day, program, links, more: 1 }],
    ['has the pack of another day', { day: { ...day, program: 'passkeys' }, program, links }],
    ['names a person who is not there', { day: { ...day, people: {} }, program, links }],
    [
      'links to another site',
      { day, program, links: { 'skills:judgment': { name: 'Judgment', href: '//example.org/' } } },
    ],
    [
      'has a plan that goes round in a circle',
      {
        day,
        program: {
          ...program,
          activities: Object.fromEntries(
            Object.entries(program.activities).map(([id, activity]) => [
              id,
              {
                ...activity,
                after: Object.keys(program.activities).filter((other) => other !== id),
                actual: undefined,
              },
            ]),
          ),
        },
        links,
      },
    ],
  ])('is refused where it %s', (_, arrived) => {
    expect(readDayInPack(sent(arrived))).toBeNull();
  });
});
