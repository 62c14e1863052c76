import { at } from '#domain/members.ts';
import type { Activity } from './activity.ts';
import { freeFloats, passBackward, passForward, wire, type Wiring } from './passes.ts';

/** Early and late dates of an activity, counted from the start of the whole in the unit of the durations. */
export type Dates = {
  es: number;
  ef: number;
  ls: number;
  lf: number;
  /** Total float: how far the activity can move without moving the end. */
  float: number;
  /** Free float: how far it can move without moving the early dates of any other. */
  free: number;
};

export type Schedule = {
  duration: number;
  /** Ids of all activities without float, by early start, then by id. */
  criticalPath: string[];
  /** In the order of the network. */
  dates: ReadonlyMap<string, Dates>;
};

/** Share of the largest figure of a network that counts as rounding, not as float. */
const rounding = 1e-10;

/** Float that is no float, in a network whose end or longest lag is this large. */
export const floatTolerance = (wiring: Wiring, end: number): number =>
  rounding * wiring.lag.reduce((largest, lag) => Math.max(largest, Math.abs(lag)), Math.max(1, end));

/** Twelve digits that count; sums of decimal fractions carry nothing but rounding behind them. */
export const cleared = (figure: number): number => Number(figure.toPrecision(12)) + 0;

/**
 * Works out a network by the critical path method for precedence diagrams: a forward pass that never starts below 0, and a
 * backward pass from the earliest end. Activities run without interruption. Ids are unique; a link to an
 * activity that is not there binds nothing. A cycle is named instead.
 */
export function scheduleNetwork(
  network: readonly Activity[],
): { state: 'scheduled'; schedule: Schedule } | { state: 'cycle'; cycle: string[] } {
  const wired = wire(network);
  return wired.state === 'cycle' ? wired : { state: 'scheduled', schedule: scheduleWiring(wired.wiring, network) };
}

/** The schedule of a network that is wired already. */
export function scheduleWiring(wiring: Wiring, network: readonly Activity[]): Schedule {
  const { activities, durations } = wiring;
  const early = new Float64Array(activities.length);
  const late = new Float64Array(activities.length);
  const end = passForward(wiring, durations, early);
  passBackward(wiring, durations, end, late);
  const free = freeFloats(wiring, early, end);
  const tolerance = floatTolerance(wiring, end);
  const settle = (float: number): number => (float <= tolerance ? 0 : cleared(float));
  const dates = new Map(
    activities.map(({ id }, activity): [string, Dates] => {
      const [start, lateStart, duration] = [at(early, activity), at(late, activity), at(durations, activity)];
      const float = settle(lateStart - start);
      const es = cleared(start);
      const ef = cleared(start + duration);
      return [
        id,
        {
          es,
          ef,
          ls: float === 0 ? es : cleared(lateStart),
          lf: float === 0 ? ef : cleared(lateStart + duration),
          float,
          free: settle(at(free, activity)),
        },
      ];
    }),
  );
  return {
    duration: cleared(end),
    criticalPath: [...dates]
      .filter(([, { float }]) => float === 0)
      .toSorted(byStartThenId)
      .map(([id]) => id),
    dates: new Map(network.map(({ id }) => [id, datesOf(dates, id)])),
  };
}

/** Code units decide between ids, so that the order is the same in every language. */
const byStartThenId = ([id, { es }]: [string, Dates], [otherId, other]: [string, Dates]): number =>
  es - other.es || (id < otherId ? -1 : 1);

function datesOf(dates: ReadonlyMap<string, Dates>, id: string): Dates {
  const found = dates.get(id);
  if (!found) throw new RangeError(`No activity "${id}"`);
  return found;
}
