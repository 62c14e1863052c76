import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePad, figuresIn } from '#domain/interview/compare-pad.ts';
import { reckonPad } from '#domain/interview/estimate.ts';
import { scratchpad } from '#words/en.ts';

const said = (text: string): string[] =>
  reckonPad(text).map((row) => {
    if (row.state === 'blank') return '';
    return row.state === 'value' ? scratchpad.number(row.number, row.units) : scratchpad.problem(row.line, row.problem);
  });
const last = (text: string): string | undefined => said(text).at(-1);

describe('a scratchpad', () => {
  it('reckons an estimate line by line, from people to requests a second', () => {
    expect(said('users = 40 million\nrequests = users * 12 / day\npeak = requests * 3 in 1/s')).toEqual([
      '40 million',
      '480 million 1/day',
      '16,667 1/s',
    ]);
  });

  it('reckons the example that it shows', () => {
    expect(said(scratchpad.example)).toEqual([
      '40 million people',
      '480 million requests/day',
      '16,667 requests/s',
      '350.6 TB',
      '7,013 USD',
    ]);
  });

  it.each([
    ['60 MB / 2 s', '30 MB/s'],
    ['1 GiB in MB', '1,074 MB'],
    ['100 Mbit / s in MB/s', '12.5 MB/s'],
    ['1 year in days', '365.3 days'],
    ['3 h + 30 min', '3.5 h'],
    ['200 people + 10%', '220 people'],
    ['20% * 40 people', '8 people'],
    ['40% of 200', '80'],
    ['12.5% of 40 people', '5 people'],
    ['$1,200 per month in USD/year', '14,400 USD/year'],
    ['1,000,000 rows * 2 KiB / row in GB', '2.048 GB'],
    ['5 engineers * 3 weeks', '15 engineers·weeks'],
    ['5 people * 3 weeks in person * days', '105 people·days'],
    ['12 batches', '12 batches'],
    ['2 * (3 + 4)  # a note', '14'],
    ['-3 + 2^3', '5'],
    ['90 s * 1,000', '1.042 days'],
    ['40M people', '40 million people'],
  ])('reads %s as %s', (text, result) => {
    expect(last(text)).toBe(result);
  });

  it.each([
    [
      'effort = 5 people * 3 weeks\neffort in person-days',
      'Line 2 has “-”, which is minus here. Write person * day. A week here is 7 days of 24 hours; for working time, count the working days: 5 people * 15 days.',
    ],
    [
      'team = 12 engineer-weeks',
      'Line 1 has “-”, which is minus here. Write engineer * week. A week here is 7 days of 24 hours; for working time, count the working days: 5 people * 15 days.',
    ],
    ['3 s + 2 kB', 'Line 1 adds or subtracts what is not alike: s and kB.'],
    ['a = 3 days\nb = a - 4', 'Line 2 adds or subtracts what is not alike: days and a number without a unit.'],
    ['5 requests / s in MB', 'Line 1 is in requests/s, which cannot be shown in MB.'],
    ['peak * 2', 'Line 1: “peak” is not known yet. Give it a value on a line above.'],
    ['my peak = 3', 'Line 1: “my peak” cannot be a name. A name is one word, such as peak_requests.'],
    ['day = 3', 'Line 1: “day” is a unit. Choose another name for the result.'],
    ['4 / 0', 'Line 1 has no result: it divides by zero or is too large.'],
    ['(3 s) ^ 0.5', 'Line 1: a unit can only be raised to a small whole number.'],
    ['alert(1)', 'Line 1 cannot be read. Write it like: peak = requests * 3'],
    ['a.constructor', 'Line 1 cannot be read. Write it like: peak = requests * 3'],
    ['1 +', 'Line 1 cannot be read. Write it like: peak = requests * 3'],
    ['constructor', 'Line 1: “constructor” is not known yet. Give it a value on a line above.'],
  ])('says of %s: %s', (text, sentence) => {
    expect(last(text)).toBe(sentence);
  });

  it('goes on past a line that has no result, and does not use it', () => {
    expect(said('a = 3 s + 1 B\nb = 2\nb * a').map((row) => row.slice(0, 14))).toEqual([
      'Line 1 adds or',
      '2',
      'Line 3: “a” is',
    ]);
  });

  it('never throws, has a result for every line, and gives the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'grapheme' }), (text) => {
        const lines = reckonPad(text);
        expect(lines.length).toBe(text.split('\n').length);
        expect(reckonPad(text)).toEqual(lines);
      }),
    );
  });

  it('adds in any order and takes away what it added', () => {
    const figure = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(last(`${a} kB + ${b} kB`)).toBe(last(`${b} kB + ${a} kB`));
        expect(last(`${a} min + ${b} min - ${b} min`)).toBe(last(`${a} min`));
      }),
    );
  });
});

describe('a pad beside the reference', () => {
  const reference = 'Busiest hour 14% = 13,440; busiest minute 448, so 7.5 a second. About 2.1 million a year.';

  it('reads the figures of the reference', () => {
    expect(figuresIn(reference)).toEqual([14, 13_440, 448, 7.5, 2_100_000]);
  });

  it('says which figure is nearest and by which factor', () => {
    const compared = comparePad(
      reckonPad('peak_hour = 96,000 * 14%\npeak_minute = peak_hour / 60\n2 * 10^12'),
      reference,
    );
    expect(compared.map(scratchpad.compared)).toEqual([
      'Line 1 (peak_hour): 13,440. The reference has 13,440 too.',
      'Line 2 (peak_minute): 224. Nearest in the reference: 448; yours is below by a factor of 2, the same order of magnitude.',
      'Line 3: 2 trillion. No figure of the reference is within a factor of ten.',
    ]);
  });
});
