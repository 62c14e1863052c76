import { describe, expect, it } from 'vitest';
import { byMeter, movedIn, sinceLastChoice } from '#domain/simulator/moved.ts';
import type { Entry } from '#domain/simulator/state.ts';

const log: Entry[] = [
  { entry: 'arrive', event: 'mail', at: 480, late: 0, rested: 0, shifts: [] },
  {
    entry: 'choose',
    event: 'mail',
    choice: 'wait',
    at: 490,
    minutes: 30,
    shifts: [{ meter: 'trust', person: 'ana', by: 5 }],
    learned: [],
  },
  {
    entry: 'arrive',
    event: 'standup',
    at: 520,
    late: 10,
    rested: 0,
    shifts: [{ meter: 'trust', person: 'ana', by: -2 }],
  },
  { entry: 'look', event: 'standup', lookUp: 'path', at: 520, minutes: 4, learned: [] },
  {
    entry: 'choose',
    event: 'standup',
    choice: 'go',
    at: 524,
    minutes: 10,
    shifts: [{ meter: 'quality', by: 6 }],
    learned: [],
  },
  {
    entry: 'come',
    event: 'mail',
    choice: 'wait',
    place: 0,
    at: 600,
    shifts: [
      { meter: 'quality', by: -6 },
      { meter: 'trust', person: 'ben', by: -4 },
      { meter: 'trust', person: 'ana', by: -1 },
    ],
    learned: [],
  },
  { entry: 'arrive', event: 'budget', at: 660, late: 0, rested: 4, shifts: [{ meter: 'energy', by: 4 }] },
  { entry: 'end', at: 1100, overtime: 20, shifts: [{ meter: 'energy', by: -2 }] },
];

describe('what moved the meters of a day', () => {
  it('is told with its reason: a choice, what came of it, or the clock', () => {
    expect(movedIn(log).map(({ reason }) => reason)).toEqual([
      { by: 'choice', at: 490 },
      { by: 'lateness', event: 'standup', minutes: 10 },
      { by: 'choice', at: 524 },
      { by: 'consequence', at: 600 },
      { by: 'consequence', at: 600 },
      { by: 'consequence', at: 600 },
      { by: 'rest' },
      { by: 'overtime', minutes: 20 },
    ]);
  });

  it('is counted from the last choice on', () => {
    expect(sinceLastChoice(log)[0]).toMatchObject({ entry: 'choose', event: 'standup' });
    expect(sinceLastChoice(log.slice(0, 1))).toEqual([]);
  });

  it('is summed up by meter and person, without what came to nothing', () => {
    expect(byMeter(movedIn(sinceLastChoice(log))).map(({ meter, person, by }) => [meter, person, by])).toEqual([
      ['trust', 'ben', -4],
      ['trust', 'ana', -1],
      ['energy', null, 2],
    ]);
  });
});
