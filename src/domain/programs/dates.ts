import type { Activity } from '#domain/schedule/activity.ts';
import type { ScheduleReport } from '#domain/schedule/report.ts';
import { baselineNetwork, estimatedNetwork, remainingNetwork } from './network.ts';
import type { Program } from './program.ts';
import { honorTeamCalendars, schedule, teamWorkdays } from './team-calendar.ts';
import { endOf, spansOf, workdayNumber, type Workdays } from './workdays.ts';

/** First and last day of an activity. */
export type Span = { from: string; to: string };

const plannedBaseline = (program: Program): ScheduleReport =>
  schedule(honorTeamCalendars(program, program, baselineNetwork(program)));

/** The plan with its three-point estimates, each longer by the days off of its team that it meets at the PERT means. */
export const expectedNetwork = (program: Program): Activity[] =>
  honorTeamCalendars(program, program, estimatedNetwork(program));

/** The dates of the plan as it was drawn up, with the most likely durations. */
export const baselineDates = (program: Program): Record<string, Span> =>
  spansOf(program, plannedBaseline(program).activities);

/** The dates with the PERT means. */
const expectedDates = (program: Program): Record<string, Span> =>
  spansOf(program, expectedSchedule(program).activities);

/** Early and late dates at the PERT means, in working days from the start. */
export const expectedSchedule = (program: Program): ScheduleReport => schedule(expectedNetwork(program));

/** Working days from the as-of day, which are counted from 0 there. */
export const fromAsOf = (program: Program): Workdays => ({ start: program.asOf, holidays: program.holidays });

/** Early and late dates of what is not finished, in working days from the as-of day. */
export const forecast = (program: Program): ScheduleReport =>
  schedule(honorTeamCalendars(program, fromAsOf(program), remainingNetwork(program)));

/** Dates of what is not finished, as of the as-of day. */
export const forecastDates = (program: Program): Record<string, Span> =>
  spansOf(fromAsOf(program), forecast(program).activities);

/** Working days from the as-of day to the end, that day included. */
export const forecastDays = (program: Program): number => Math.ceil(forecast(program).duration - 1e-9);

/** The days on which a plan ends, by what one believes. */
export type Finishes = Record<'baseline' | 'expected' | 'p50' | 'p80' | 'afterFreezes' | 'forecast', string>;

/** The ends of a plan. P50 and P80 come from `draws` draws of the estimates under `seed`. */
export function finishes(program: Program, { seed, draws }: { seed: number; draws: number }): Finishes {
  const expected = schedule(expectedNetwork(program), seed, draws);
  return {
    baseline: endOf(program, plannedBaseline(program).duration),
    expected: endOf(program, expected.duration),
    p50: endOf(program, expected.p50 ?? expected.duration),
    p80: endOf(program, expected.p80 ?? expected.duration),
    afterFreezes: endOf(program, schedule(honorFreezes(program)).duration),
    forecast: endOf(fromAsOf(program), forecast(program).duration),
  };
}

type Freeze = Program['freezes'][string];
type Planned = Program['activities'][string];

/** A freeze of some systems forbids what changes one of them; work that does not say what it changes may change any. */
export const forbids = (freeze: Freeze, { inProduction, systems }: Planned): boolean =>
  inProduction === true && (!freeze.systems || !systems || systems.some((id) => freeze.systems?.includes(id)));

/** Activities that change production and run in a freeze which forbids it, at the PERT means. */
export const frozen = (program: Program, dates = expectedDates(program)): { activity: string; freeze: string }[] =>
  Object.entries(program.activities).flatMap(([activity, planned]) =>
    Object.entries(program.freezes)
      .filter(([, freeze]) => forbids(freeze, planned) && overlap(dates[activity], freeze))
      .map(([freeze]) => ({ activity, freeze })),
  );

const overlap = (one: Span | undefined, other: Span): boolean =>
  one !== undefined && one.from <= other.to && other.from <= one.to;

/**
 * The network with its estimates in which what changes production waits until a freeze is over: such an activity is moved
 * as a whole behind the freeze into which it would run, the earliest first, until none runs into one.
 */
function honorFreezes(program: Program): Activity[] {
  let waiting = estimatedNetwork(program);
  for (;;) {
    const network = honorTeamCalendars(program, program, waiting);
    const dates = spansOf(program, schedule(network).activities);
    const [hit] = frozen(program, dates).toSorted((a, b) =>
      (dates[a.activity]?.from ?? '') < (dates[b.activity]?.from ?? '') ? -1 : 1,
    );
    const until = hit && program.freezes[hit.freeze]?.to;
    if (!until) return network;
    const wait = `${hit.freeze} before ${hit.activity}`;
    // The number of the first working day behind the freeze: as many days as nothing may start.
    const duration = workdayNumber(program, until) + 1;
    waiting = [
      { id: wait, duration, after: [] },
      ...waiting.map((activity) =>
        activity.id === hit.activity
          ? { ...activity, after: [...activity.after, { id: wait, type: 'FS' as const, lag: 0 }] }
          : activity,
      ),
    ];
  }
}

/** Activities without float at the PERT means where nothing changes production in a freeze, by early start, then by id. */
export const pathAfterFreezes = (program: Program): string[] =>
  schedule(honorFreezes(program)).criticalPath.filter((id) => id in program.activities);

/** Activities that ended, or will end by their remaining days, after the baseline; in working days. */
export function slips(program: Program): { activity: string; days: number }[] {
  const baseline = baselineDates(program);
  const numberOf = (day: string): number => workdayNumber(program, day);
  return Object.entries(program.activities).flatMap(([activity, { actual, team }]) => {
    const planned = baseline[activity]?.to;
    if (!actual || planned === undefined) return [];
    const ends =
      'finished' in actual ? actual.finished : endOf(teamWorkdays(program, team, program.asOf), actual.remaining);
    const days = numberOf(ends) - numberOf(planned);
    return days > 0 ? [{ activity, days }] : [];
  });
}
