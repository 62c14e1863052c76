import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationOf, type Activity, type Link, type Stretch } from '#domain/schedule/activity.ts';
import { readNetwork } from '#domain/schedule/network.ts';
import { activity, datesOf, networks, scheduleOf } from './networks.ts';

const held = (plain: Activity, ...notDuring: Stretch[]): Activity => ({ ...plain, notDuring });

/** Networks in which some activities must not run in up to two stretches. */
const frozenNetworks: fc.Arbitrary<Activity[]> = networks.chain((network) =>
  fc
    .array(
      fc.array(fc.record({ from: fc.integer({ min: 0, max: 12 }), days: fc.integer({ min: 1, max: 6 }) }), {
        maxLength: 2,
      }),
      { minLength: network.length, maxLength: network.length },
    )
    .map((stretches) =>
      network.map((each, at) =>
        held(each, ...(stretches[at] ?? []).map(({ from, days }) => ({ from, to: from + days }))),
      ),
    ),
);

const overlaps = (start: number, each: Activity): boolean =>
  (each.notDuring ?? []).some(({ from, to }) => start < to && start + durationOf(each) > from);

const bound = ({ type, lag }: Link, start: number, finish: number, duration: number): number => {
  const begins = type === 'FS' || type === 'FF' ? finish : start;
  return begins + lag - (type === 'FF' || type === 'SF' ? duration : 0);
};

/** The earliest starts, found by moving whatever breaks a rule one day on until nothing does. */
function pushed(network: readonly Activity[]): Map<string, number> {
  const starts = new Map(network.map(({ id }) => [id, 0]));
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const each of network) {
      const start = starts.get(each.id) ?? 0;
      const isBound = each.after.some((link) => {
        const before = network.find(({ id }) => id === link.id);
        const begins = starts.get(link.id) ?? 0;
        return before && bound(link, begins, begins + durationOf(before), durationOf(each)) > start;
      });
      if (!isBound && !overlaps(start, each)) continue;
      starts.set(each.id, start + 1);
      isMoving = true;
    }
  }
  return starts;
}

describe('a network with freezes', () => {
  it('lets an activity that would run into a freeze wait for its end, as a whole', () => {
    const schedule = scheduleOf([
      activity('A', 3),
      held(activity('B', 4, 'A'), { from: 5, to: 10 }),
      activity('C', 1, 'A'),
      activity('D', 2, 'B', 'C'),
    ]);
    expect(datesOf(schedule, 'B')).toMatchObject({ es: 10, ef: 14, float: 0 });
    expect(datesOf(schedule, 'A')).toMatchObject({ es: 0, float: 7 });
    expect(schedule).toMatchObject({ duration: 16, criticalPath: ['B', 'D'] });
  });

  it('lets it finish on the day before a freeze, and start on the day after', () => {
    const freeze = { from: 3, to: 6 };
    expect(datesOf(scheduleOf([held(activity('A', 3), freeze)]), 'A').es).toBe(0);
    expect(datesOf(scheduleOf([activity('A', 6), held(activity('B', 1, 'A'), freeze)]), 'B').es).toBe(6);
  });

  it('does not count days as float on which it could not run', () => {
    const network = [held(activity('A', 2), { from: 4, to: 9 }), activity('B', 10)];
    expect(datesOf(scheduleOf(network), 'A')).toMatchObject({ es: 0, ls: 2, float: 2 });
  });

  it('starts everything as early as links and freezes allow', () => {
    fc.assert(
      fc.property(frozenNetworks, (network) => {
        const { dates } = scheduleOf(network);
        expect(new Map([...dates].map(([id, { es }]) => [id, es]))).toEqual(pushed(network));
      }),
    );
  });

  it('has late dates that keep every freeze and the end, and are not before the early ones', () => {
    fc.assert(
      fc.property(frozenNetworks, (network) => {
        const { dates, duration } = scheduleOf(network);
        for (const each of network) {
          const own = dates.get(each.id);
          expect(own && own.ls >= own.es && own.lf <= duration && !overlaps(own.ls, each)).toBe(true);
        }
      }),
    );
  });

  it('is read from a file, and refused where a freeze ends before it begins', () => {
    const file = (to: number) => ({ activities: [{ id: 'A', duration: 2, notDuring: [{ from: 1, to }] }] });
    const read = readNetwork(file(4));
    expect(read.state === 'read' && scheduleOf(read.network.activities).duration).toBe(6);
    expect(readNetwork(file(1))).toMatchObject({
      state: 'refused',
      problem: { path: ['activities', 0, 'notDuring', 0] },
    });
  });
});
