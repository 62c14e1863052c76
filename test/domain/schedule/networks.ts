import * as fc from 'fast-check';
import { relations, type Activity, type Link } from '#domain/schedule/activity.ts';
import { scheduleNetwork, type Dates, type Schedule } from '#domain/schedule/critical-path.ts';

/** An activity with a duration; predecessors as `A`, `A SS 2` or `A FF -1`. */
export function activity(id: string, duration: number, ...after: string[]): Activity {
  return { id, duration, after: after.map(link) };
}

function link(written: string): Link {
  const [id = '', type = 'FS', lag = '0'] = written.split(' ');
  const known = relations.find((relation) => relation === type);
  if (!known) throw new Error(`"${written}" names no relation.`);
  return { id, type: known, lag: Number(lag) };
}

/** The schedule of a network that has one. */
export function scheduleOf(network: readonly Activity[]): Schedule {
  const scheduled = scheduleNetwork(network);
  if (scheduled.state === 'cycle') throw new Error(`There is a cycle: ${scheduled.cycle.join(', ')}`);
  return scheduled.schedule;
}

export function datesOf(schedule: Schedule, id: string): Dates {
  const dates = schedule.dates.get(id);
  if (!dates) throw new Error(`"${id}" has no dates.`);
  return dates;
}

const anyLink = (before: number): fc.Arbitrary<Link> =>
  fc.record({
    id: fc.integer({ min: 0, max: before - 1 }).map((position) => `T${position}`),
    type: fc.constantFrom(...relations),
    lag: fc.integer({ min: -6, max: 6 }),
  });

/** Networks of one to nine activities with whole durations, all relations, lags and leads; listed in any order. */
export const networks: fc.Arbitrary<Activity[]> = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, position) =>
        fc.record({
          id: fc.constant(`T${position}`),
          duration: fc.integer({ min: 0, max: 9 }),
          after: position === 0 ? fc.constant([]) : fc.array(anyLink(position), { maxLength: 3 }),
        }),
      ),
    ),
  )
  .chain((activities) => fc.shuffledSubarray(activities, { minLength: activities.length }));

/** A network with one of its activities. */
export const networksWithOne: fc.Arbitrary<[Activity[], Activity]> = networks.chain((network) =>
  fc.tuple(fc.constant(network), fc.constantFrom(...network)),
);
