import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationOf } from '#domain/schedule/activity.ts';
import { tieUp, withLonger } from '#domain/schedule/ties.ts';
import { activity, datesOf, networks, networksWithOne, scheduleOf } from './networks.ts';

describe('tieUp', () => {
  it('lets the critical path run along what holds the successor back', () => {
    const network = [
      activity('A', 5),
      activity('B', 2),
      activity('C', 3, 'A', 'B', 'A SS 1'),
      activity('D', 1, 'C FF 1'),
    ];
    const ties = tieUp(network, scheduleOf(network));
    expect(ties.map(({ from, to, type, slack, isCritical }) => [from, to, type, slack, isCritical])).toEqual([
      ['A', 'C', 'FS', 0, true],
      ['B', 'C', 'FS', 3, false],
      ['A', 'C', 'SS', 4, false],
      ['C', 'D', 'FF', 0, true],
    ]);
  });

  it('finds a tie without slack before every activity that does not start at 0', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const schedule = scheduleOf(network);
        const ties = tieUp(network, schedule);
        expect(ties.every(({ slack }) => slack >= 0)).toBe(true);
        for (const { id } of network) {
          const holds = ties.some(({ to, slack }) => to === id && slack === 0);
          expect(holds || datesOf(schedule, id).es === 0).toBe(true);
        }
      }),
    );
  });
});

describe('withLonger', () => {
  it('moves the end of a chain by as much, and never takes more than there is', () => {
    const network = [activity('A', 5), activity('B', 2, 'A')];
    expect(scheduleOf(withLonger(network, 'A', 3)).duration).toBe(10);
    expect(scheduleOf(withLonger(network, 'B', -9)).duration).toBe(5);
  });

  it('moves all three estimates', () => {
    const [changed] = withLonger([{ id: 'A', estimate: [1, 4, 10], after: [] }], 'A', -2);
    expect(changed?.estimate).toEqual([0, 2, 8]);
  });

  it('changes no other activity', () => {
    fc.assert(
      fc.property(networksWithOne, fc.integer({ min: -9, max: 9 }), ([network, one], days) => {
        const changed = withLonger(network, one.id, days);
        expect(changed.filter(({ id }) => id !== one.id)).toEqual(network.filter(({ id }) => id !== one.id));
        const longer = changed.find(({ id }) => id === one.id);
        expect(longer && durationOf(longer)).toBe(Math.max(0, durationOf(one) + days));
      }),
    );
  });
});
