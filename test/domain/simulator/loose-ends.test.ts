import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/simulator/day.ts';
import { findDayLooseEnds } from '#domain/simulator/references.ts';
import type { Effect } from '#domain/simulator/effect.ts';
import { readDays } from '#platform/day-files.ts';

const read = readDays('content');
const found = (read.state === 'read' ? read.content : []).find(({ day }) => day.id === 'one-miss-too-many');
if (!found) throw new Error('There is no such day.');
const { day, program } = found;

/** The day with one effect more, on the first choice of its first event. */
function withEffect(effect: Effect): Day {
  const [[eventId, event] = ['', undefined]] = Object.entries(day.events);
  const [[choiceId, choice] = ['', undefined]] = Object.entries(event?.choices ?? {});
  if (!event || !choice) throw new Error('The day has no choice.');
  const changed = { ...choice, effects: [...choice.effects, effect] };
  return {
    ...day,
    events: { ...day.events, [eventId]: { ...event, choices: { ...event.choices, [choiceId]: changed } } },
  };
}

describe('what a day names', () => {
  it('may be an activity that the news of the pack have brought by that day', () => {
    expect(program.activities['train-without-polydwell']).toBeUndefined();
    const longer = withEffect({ change: 'longer', activity: 'train-without-polydwell', days: 1 });
    expect(findDayLooseEnds(longer, program)).toEqual([]);
  });

  it('may not be an activity of news that comes later', () => {
    const early = {
      ...withEffect({ change: 'longer', activity: 'train-without-polydwell', days: 1 }),
      date: '2027-08-02',
    };
    expect(findDayLooseEnds(early, program).map(({ expected }) => expected)).toContain(
      'the id of a activity, not "train-without-polydwell"',
    );
  });

  it('may not add an activity anew that the news has brought by then', () => {
    const twice = withEffect({
      change: 'activity',
      id: 'train-without-polydwell',
      activity: { name: 'Train again', team: 'ml', people: 2, estimate: [6, 9, 17], after: ['retrain'] },
      before: ['shadow-gate'],
    });
    expect(findDayLooseEnds(twice, program)).toEqual([
      {
        path: 'events',
        expected: 'a new id for what is added, since the news has brought "train-without-polydwell" by then',
      },
    ]);
  });
});
