import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/schedule/activity.ts';
import { scheduleNetwork } from '#domain/schedule/critical-path.ts';
import { activity, datesOf, networks, networksWithOne, scheduleOf } from './networks.ts';

/** Earliest starts by relaxing all bounds again and again, in the order in which they are listed (Bellman and Ford). */
function relaxedStarts(network: readonly Activity[]): Map<string, number> {
  const durations = new Map(network.map(({ id, duration }) => [id, duration ?? 0]));
  const starts = new Map(network.map(({ id }) => [id, 0]));
  for (let round = 0; round <= network.length; round += 1) {
    for (const { id, after } of network) {
      for (const { id: before, type, lag } of after) {
        const from = (starts.get(before) ?? 0) + (type[0] === 'F' ? (durations.get(before) ?? 0) : 0);
        const start = from + lag - (type[1] === 'F' ? (durations.get(id) ?? 0) : 0);
        starts.set(id, Math.max(starts.get(id) ?? 0, start));
      }
    }
  }
  return starts;
}

/** The network with an activity that may not start before a day. */
const heldUntil = (network: readonly Activity[], held: string, day: number): Activity[] => [
  activity('gate', day),
  ...network.map((each) =>
    each.id === held ? { ...each, after: [...each.after, { id: 'gate', type: 'FS', lag: 0 } as const] } : each,
  ),
];

/** The network without its gate, whose own finish does not count. */
const endOf = (network: readonly Activity[]): number => {
  const schedule = scheduleOf(network);
  return Math.max(...network.filter(({ id }) => id !== 'gate').map(({ id }) => datesOf(schedule, id).ef));
};

describe('scheduleNetwork', () => {
  it('starts each activity when the last of its bounds lets it', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const schedule = scheduleOf(network);
        expect(new Map(network.map(({ id }) => [id, datesOf(schedule, id).es]))).toEqual(relaxedStarts(network));
      }),
      { numRuns: 2000 },
    );
  });

  it('never starts below 0, and ends with the last finish', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { duration, dates } = scheduleOf(network);
        const all = [...dates.values()];
        expect(Math.min(...all.map(({ es }) => es))).toBeGreaterThanOrEqual(0);
        expect(duration).toBe(Math.max(...all.map(({ ef }) => ef)));
      }),
    );
  });

  it('keeps the end when an activity starts as late as its float lets it, and not a day later', () => {
    fc.assert(
      fc.property(networksWithOne, ([network, { id }]) => {
        const { duration, dates } = scheduleOf(network);
        const latest = (dates.get(id)?.es ?? 0) + (dates.get(id)?.float ?? 0);
        expect(endOf(heldUntil(network, id, latest))).toBe(duration);
        expect(endOf(heldUntil(network, id, latest + 1))).toBe(duration + 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('moves no other activity by its free float, and another or the end by more', () => {
    fc.assert(
      fc.property(networksWithOne, ([network, { id }]) => {
        const { dates, duration } = scheduleOf(network);
        const until = (dates.get(id)?.es ?? 0) + (dates.get(id)?.free ?? 0);
        const others = (day: number): unknown[] => {
          const held = heldUntil(network, id, day);
          const schedule = scheduleOf(held);
          return [endOf(held), network.filter((each) => each.id !== id).map((each) => datesOf(schedule, each.id).es)];
        };
        const asPlanned = [duration, network.filter((each) => each.id !== id).map((each) => dates.get(each.id)?.es)];
        expect(others(until)).toEqual(asPlanned);
        expect(others(until + 1)).not.toEqual(asPlanned);
      }),
      { numRuns: 1000 },
    );
  });

  it('has dates that agree with one another', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const schedule = scheduleOf(network);
        for (const { id, duration } of network) {
          const { es, ef, ls, lf, float, free } = datesOf(schedule, id);
          expect([ef - es, lf - ls]).toEqual([duration, duration]);
          expect(ls - es).toBe(float);
          expect(lf).toBeLessThanOrEqual(schedule.duration);
          expect(free).toBeGreaterThanOrEqual(0);
          expect(free).toBeLessThanOrEqual(float);
        }
      }),
    );
  });

  it('never gets shorter by a longer lag', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 1, max: 5 }), (network, more) => {
        const stretched = network.map((each) => ({
          ...each,
          after: each.after.map((link) => ({ ...link, lag: link.lag + more })),
        }));
        expect(scheduleOf(stretched).duration).toBeGreaterThanOrEqual(scheduleOf(network).duration);
      }),
    );
  });

  it('does not depend on the order in which activities are listed', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const [schedule, turned] = [scheduleOf(network), scheduleOf(network.toReversed())];
        expect(turned.criticalPath).toEqual(schedule.criticalPath);
        expect(new Map([...turned.dates].toReversed())).toEqual(schedule.dates);
      }),
    );
  });

  it('lists everything without float, by early start and then by id', () => {
    const network = [
      activity('z', 2),
      activity('b', 3, 'z'),
      activity('a', 3, 'z'),
      activity('Z', 3, 'z'),
      activity('idle', 1, 'z'),
      activity('end', 0, 'a', 'b', 'Z', 'idle'),
    ];
    expect(scheduleOf(network).criticalPath).toEqual(['z', 'Z', 'a', 'b', 'end']);
  });

  it('takes no rounding for float', () => {
    const network = [
      activity('tenth', 0.1),
      activity('fifth', 0.2, 'tenth'),
      activity('whole', 0.3),
      activity('last', 0.7, 'fifth', 'whole'),
    ];
    const schedule = scheduleOf(network);
    expect(schedule.criticalPath).toEqual(['tenth', 'whole', 'fifth', 'last']);
    expect(datesOf(schedule, 'last')).toMatchObject({ es: 0.3, ef: 1, ls: 0.3, lf: 1 });
  });

  it('keeps an activity within the end though nothing waits for its finish', () => {
    const network = [activity('A', 10), activity('B', 4, 'A SS 1')];
    const schedule = scheduleOf(network);
    expect(schedule.criticalPath).toEqual(['A']);
    expect(datesOf(schedule, 'A')).toMatchObject({ ls: 0, float: 0 });
    expect(datesOf(schedule, 'B')).toMatchObject({ es: 1, ef: 5, ls: 6, float: 5 });
  });

  it('lets a start bound a finish, which comes the lag after it', () => {
    const network = [activity('A', 2), activity('B', 6, 'A'), activity('C', 3, 'B SF 4')];
    expect(datesOf(scheduleOf(network), 'C')).toMatchObject({ es: 3, ef: 6 });
  });

  it('names a cycle in the order of the work, from the activity listed first', () => {
    const network = [
      activity('free', 1),
      activity('B', 1, 'A', 'free'),
      activity('C', 1, 'B SS -9'),
      activity('A', 1, 'C'),
      activity('D', 1, 'A'),
    ];
    expect(scheduleNetwork(network)).toEqual({ state: 'cycle', cycle: ['B', 'C', 'A'] });
  });

  it('finds the cycle that one more link closes', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const [first] = network;
        const last = network.find(({ after }) => after.some(({ id }) => id === first?.id));
        fc.pre(first !== undefined && last !== undefined);
        const closed = network.map((each) =>
          each.id === first?.id ? { ...each, after: [{ id: last?.id ?? '', type: 'SS', lag: -50 } as const] } : each,
        );
        const found = scheduleNetwork(closed);
        const cycle = found.state === 'cycle' ? found.cycle : [];
        expect(cycle.length).toBeGreaterThan(1);
        cycle.forEach((id, position) => {
          const next = cycle[(position + 1) % cycle.length];
          expect(closed.find((each) => each.id === next)?.after.map((link) => link.id)).toContain(id);
        });
      }),
    );
  });
});
