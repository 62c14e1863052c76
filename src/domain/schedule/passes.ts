import { at, entry } from '#domain/members.ts';
import { durationOf, type Activity, type Relation, type Stretch } from './activity.ts';
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
  /** By activity: the stretches in which it must not run, by their starts. */
  readonly notDuring: readonly (readonly Stretch[])[];
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
    notDuring: activities.map(({ notDuring = [] }) => notDuring.toSorted((one, other) => one.from - other.from)),
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

/** Offsets that differ by less than this are the same moment. */
const rounding = 1e-9;

/** The first start from one on at which an activity runs into none of the stretches. */
function startBehind(stretches: readonly Stretch[], start: number, duration: number): number {
  let found = start;
  for (const { from, to } of stretches) {
    if (found < to - rounding && found + duration > from + rounding) found = to;
  }
  return found;
}

/** The last start up to one at which an activity runs into none of the stretches. */
function startBefore(stretches: readonly Stretch[], start: number, duration: number): number {
  let found = start;
  for (const { from, to } of stretches.toReversed()) {
    if (found < to - rounding && found + duration > from + rounding) found = from - duration;
  }
  return found;
}

/** The forward pass: writes the earliest starts, none below 0, and returns the earliest end of the whole. */
export function passForward(wiring: Wiring, durations: Float64Array, early: Float64Array): number {
  const { from, to, notDuring } = wiring;
  let [end, link] = [0, 0];
  for (let activity = 0; activity < early.length; activity += 1) {
    let start = 0;
    // Links stand in the order of the activities that they lead to.
    for (; link < to.length && entry(to, link) === activity; link += 1) {
      const bound = entry(early, entry(from, link)) + gap(wiring, durations, link);
      if (bound > start) start = bound;
    }
    const duration = entry(durations, activity);
    const stretches = at(notDuring, activity);
    early[activity] = stretches.length > 0 ? startBehind(stretches, start, duration) : start;
    end = Math.max(end, entry(early, activity) + duration);
  }
  return end;
}

/** The backward pass: writes the latest starts with which all activities finish by the end. */
export function passBackward(wiring: Wiring, durations: Float64Array, end: number, late: Float64Array): void {
  const { from, to, notDuring } = wiring;
  // Also an activity whose successors bind only its start has to finish by the end.
  for (let activity = 0; activity < late.length; activity += 1) late[activity] = end - entry(durations, activity);
  let link = from.length - 1;
  for (let activity = late.length - 1; activity >= 0; activity -= 1) {
    const stretches = at(notDuring, activity);
    const start = entry(late, activity);
    if (stretches.length > 0) late[activity] = startBefore(stretches, start, entry(durations, activity));
    for (; link >= 0 && entry(to, link) === activity; link -= 1) {
      const bound = entry(late, activity) - gap(wiring, durations, link);
      const predecessor = entry(from, link);
      if (bound < entry(late, predecessor)) late[predecessor] = bound;
    }
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
