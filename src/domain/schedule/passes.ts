import { at, entry } from '#domain/members.ts';
import { durationOf, type Activity, type Relation } from './activity.ts';
import { orderActivities } from './cycle.ts';

/**
 * A network with its links as columns, ready to be worked out many times with other durations. Activities and links stand
 * in an order in which every link into an activity comes before every link out of it.
 */
export type Wiring = {
  readonly activities: readonly Activity[];
  readonly durations: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly lag: Float64Array;
  /** 1 where the link counts from the predecessor's finish, and to the successor's finish; else 0. */
  readonly fromFinish: Float64Array;
  readonly toFinish: Float64Array;
};

const countsFromFinish: Record<Relation, 0 | 1> = { FS: 1, SS: 0, FF: 1, SF: 0 };
const countsToFinish: Record<Relation, 0 | 1> = { FS: 0, SS: 0, FF: 1, SF: 1 };

/** Wires a network, or names the cycle in it. Ids are unique; links to activities that are not there bind nothing. */
export function wire(
  network: readonly Activity[],
): { state: 'wired'; wiring: Wiring } | { state: 'cycle'; cycle: string[] } {
  const ordering = orderActivities(network);
  if (ordering.state === 'cycle') return ordering;
  const activities = ordering.order;
  const positions = new Map(activities.map(({ id }, position) => [id, position]));
  const links = activities.flatMap(({ after }, to) =>
    after.flatMap(({ id, type, lag }) => {
      const from = positions.get(id);
      return from === undefined ? [] : [{ from, to, type, lag }];
    }),
  );
  const wiring: Wiring = {
    activities,
    durations: Float64Array.from(activities, durationOf),
    from: Int32Array.from(links, ({ from }) => from),
    to: Int32Array.from(links, ({ to }) => to),
    lag: Float64Array.from(links, ({ lag }) => lag),
    fromFinish: Float64Array.from(links, ({ type }) => countsFromFinish[type]),
    toFinish: Float64Array.from(links, ({ type }) => countsToFinish[type]),
  };
  return { state: 'wired', wiring };
}

/** How long after the start of its predecessor a link lets its successor start, at the least. */
function gap({ from, to, lag, fromFinish, toFinish }: Wiring, durations: Float64Array, link: number): number {
  return (
    entry(lag, link) +
    entry(fromFinish, link) * entry(durations, entry(from, link)) -
    entry(toFinish, link) * entry(durations, entry(to, link))
  );
}

/** The forward pass: writes the earliest starts, none below 0, and returns the earliest end of the whole. */
export function passForward(wiring: Wiring, durations: Float64Array, early: Float64Array): number {
  const { from, to } = wiring;
  early.fill(0);
  for (let link = 0; link < from.length; link += 1) {
    const bound = entry(early, entry(from, link)) + gap(wiring, durations, link);
    const successor = entry(to, link);
    if (bound > entry(early, successor)) early[successor] = bound;
  }
  let end = 0;
  for (let activity = 0; activity < early.length; activity += 1) {
    end = Math.max(end, entry(early, activity) + entry(durations, activity));
  }
  return end;
}

/** The backward pass: writes the latest starts with which all activities finish by the end. */
export function passBackward(wiring: Wiring, durations: Float64Array, end: number, late: Float64Array): void {
  const { from, to } = wiring;
  // Also an activity whose successors bind only its start has to finish by the end.
  for (let activity = 0; activity < late.length; activity += 1) late[activity] = end - entry(durations, activity);
  for (let link = from.length - 1; link >= 0; link -= 1) {
    const bound = entry(late, entry(to, link)) - gap(wiring, durations, link);
    const predecessor = entry(from, link);
    if (bound < entry(late, predecessor)) late[predecessor] = bound;
  }
}

/** How far each activity can move with all others at their earliest starts. */
export function freeFloats(wiring: Wiring, early: Float64Array, end: number): Float64Array {
  const { durations, from, to } = wiring;
  const free = Float64Array.from(early, (start, activity) => end - start - at(durations, activity));
  for (let link = 0; link < from.length; link += 1) {
    const predecessor = entry(from, link);
    const room = entry(early, entry(to, link)) - gap(wiring, durations, link) - entry(early, predecessor);
    if (room < entry(free, predecessor)) free[predecessor] = room;
  }
  return free;
}
