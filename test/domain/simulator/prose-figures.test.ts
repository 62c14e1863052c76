import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/simulator/day.ts';
import { readDays } from '#platform/day-files.ts';
import { figuresOf, looseFigures } from './prose-figures.ts';

const read = readDays('content');
const found = (read.state === 'read' ? read.content : []).find(({ day }) => day.id === 'bank-letter');
if (!found) throw new Error('There is no short day.');
const { day, program } = found;

type Event = Day['events'][string];

/** The short day with something else in its first event. */
function withLetter(change: Partial<Event>): Day {
  const { letter } = day.events;
  if (!letter) throw new Error('The letter is gone.');
  return { ...day, events: { ...day.events, letter: { ...letter, ...change } } };
}

describe('the figures of a text', () => {
  it('are dates, shares, money, days and counts; times of the day and small counts are none', () => {
    const text =
      'At 9:15 on July 16 two of 60 clients had 12.5 percent; 24 working days cost 30.9 thousand and five days more.';
    expect(figuresOf(text).map(({ said, value, unit }) => [said, value, unit])).toEqual([
      ['July 16', 716, 'date'],
      ['12.5 percent', 12.5, 'percent'],
      ['30.9 thousand', 30.9, 'money'],
      ['24 working days', 24, 'days'],
      ['five days', 5, 'days'],
      ['60', 60, 'count'],
    ]);
  });
});

describe('the check of figures in the prose of a day', () => {
  it.each([
    ['a duration', 'I had planned 24 days, it is 48 days now.', '48 days'],
    ['a date', 'The remaining cases end on July 24.', 'July 24'],
    ['a sum', 'The stream has cost 31.9 thousand.', '31.9 thousand'],
    ['a count', 'The letter went to 61 clients.', '61'],
  ])('finds %s that the pack, the facts and the network do not have', (_, scene, figure) => {
    expect(looseFigures(withLetter({ scene: [scene] }), program)).toContain(
      `letter.scene: “${figure}” agrees with nothing`,
    );
  });

  it('finds what is listed and is not what its source gives', () => {
    const scene = ['It is 48 days now, and 61 clients wait until July 24.'];
    const wrong = withLetter({
      scene,
      figures: {
        '48 days': { worked: '47 + 2' },
        61: { from: 'news:window-lost' },
        'July 24': { network: [{ change: 'longer', activity: 'bank-certification', days: 1 }] },
        'June 10': { told: 'Northgate' },
      },
    });
    expect(looseFigures(wrong, program)).toEqual(
      expect.arrayContaining([
        'letter.figures: “48 days” is not what its source gives',
        'letter.figures: “61” is not what its source gives',
        'letter.figures: “July 24” is not what its source gives',
      ]),
    );
  });

  it('finds what is listed without need', () => {
    const { letter } = day.events;
    const more = withLetter({ figures: { ...letter?.figures, '47 days': { told: 'Cedric' } } });
    expect(looseFigures(more, program)).toEqual(['letter.figures: “47 days” needs no listing']);
  });
});
