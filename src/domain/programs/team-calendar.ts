import type { Activity } from '#domain/schedule/activity.ts';
import { reportSchedule, type ScheduleReport } from '#domain/schedule/report.ts';
import type { Program } from './program.ts';
import { isWorkday, spansOf, workdayNumber, type Workdays } from './workdays.ts';

/** Draws are made where they are asked for; one is enough for the dates. */
export const schedule = (activities: Activity[], seed = 1, draws = 1): ScheduleReport =>
  reportSchedule({ activities, seed, draws });

/** The working days of a team: the program's without the team's own days off. */
export const teamWorkdays = ({ holidays, teams }: Program, team: string, start: string): Workdays => ({
  start,
  holidays: [...holidays, ...(teams[team]?.calendar?.daysOff ?? [])],
});

/** An activity that takes so many days longer, whatever is believed of its duration. */
const lengthen = (activity: Activity, days: number): Activity =>
  activity.estimate
    ? { ...activity, estimate: [activity.estimate[0] + days, activity.estimate[1] + days, activity.estimate[2] + days] }
    : { ...activity, duration: activity.duration + days };

/**
 * How many of a team's own days off lie in work that begins on the day `from` and would end on `to` without them. A day
 * off puts the end off, and so may bring the next one into the work.
 */
function daysOffIn(program: Program, days: Workdays, team: string, span: { from: string; to: string }): number {
  const off = (program.teams[team]?.calendar?.daysOff ?? [])
    .map(({ day }) => day)
    .filter((day) => day >= span.from && isWorkday(days, day))
    .toSorted();
  let last = workdayNumber(days, span.to);
  let met = 0;
  for (const day of off) {
    if (workdayNumber(days, day) > last) break;
    met += 1;
    last += 1;
  }
  return met;
}

/**
 * The network in which each activity is longer by its team's own days off that it meets, at the dates of that network.
 * Where work moves behind a day off, it meets it no more, so that dates and days are worked out until they agree; a
 * network that never agrees keeps its last.
 */
export function honorTeamCalendars(program: Program, days: Workdays, network: Activity[]): Activity[] {
  if (Object.values(program.teams).every(({ calendar }) => calendar === undefined)) return network;
  let longer: Record<string, number> = {};
  const withDays = (): Activity[] => network.map((activity) => lengthen(activity, longer[activity.id] ?? 0));
  for (let round = 0; round <= network.length; round += 1) {
    const { activities } = schedule(withDays());
    const plain = Object.entries(activities).map(
      ([id, { es, ef }]) => [id, { es, ef: ef - (longer[id] ?? 0) }] as const,
    );
    const spans = spansOf(days, Object.fromEntries(plain));
    const next = Object.fromEntries(
      Object.entries(spans).map(([id, span]) => [
        id,
        daysOffIn(program, days, program.activities[id]?.team ?? '', span),
      ]),
    );
    if (JSON.stringify(next) === JSON.stringify(longer)) break;
    longer = next;
  }
  return withDays();
}
