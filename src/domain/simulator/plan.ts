import { endOf } from '#domain/programs/workdays.ts';
import { forecast, fromAsOf } from '#domain/programs/dates.ts';
import type { Program } from '#domain/programs/program.ts';
import { applyChange, applyNews } from '#domain/programs/surprise.ts';
import type { ScheduleReport } from '#domain/schedule/report.ts';
import type { Effect } from './effect.ts';

const reports = new WeakMap<Program, ScheduleReport>();

/** The network of what is left, worked out once for each state of the plan. */
function networkOf(program: Program): ScheduleReport {
  const known = reports.get(program);
  if (known) return known;
  const report = forecast(program);
  reports.set(program, report);
  return report;
}

/** Working days from the as-of day to the end, in whole days. */
export const finishDays = (program: Program): number => Math.ceil(networkOf(program).duration - 1e-9);

/** The day on which the program ends if all goes on as the network says. */
export const finishDay = (program: Program): string => endOf(fromAsOf(program), networkOf(program).duration);

/** Working days from the as-of day to the end of an activity, in whole days; 0 where it is finished. */
export const daysUntil = (program: Program, activity: string): number =>
  Math.ceil((networkOf(program).activities[activity]?.ef ?? 0) - 1e-9);

/** The day on which an activity ends if all goes on as the network says. */
export const dayOf = (program: Program, activity: string): string =>
  endOf(fromAsOf(program), networkOf(program).activities[activity]?.ef ?? 0);

/** How far an activity can move without moving the end, in working days; undefined where it is finished. */
export const floatOf = (program: Program, activity: string): number | undefined =>
  networkOf(program).activities[activity]?.float;

/** The pack as it is known on a day: with all its news up to it. */
export const programOn = (program: Program, date: string): Program =>
  Object.entries(program.news)
    .filter(([, { day }]) => day <= date)
    .reduce((known, [id]) => applyNews(known, id), program);

/** What takes time cannot become shorter than this, in working days. */
const least = 0.5;
const moved = (days: number, by: number): number => Math.max(least, days + by);

function lengthen(program: Program, id: string, by: number): Program {
  const activity = program.activities[id];
  if (!activity) return program;
  const { actual, estimate } = activity;
  const longer =
    actual && 'remaining' in actual
      ? { ...activity, actual: { ...actual, remaining: moved(actual.remaining, by) } }
      : {
          ...activity,
          estimate: [moved(estimate[0], by), moved(estimate[1], by), moved(estimate[2], by)] satisfies typeof estimate,
        };
  return { ...program, activities: { ...program.activities, [id]: longer } };
}

/** The pack after an effect on its plan; null where the effect is on something else. */
export function changePlan(program: Program, effect: Effect): Program | null {
  switch (effect.change) {
    case 'longer':
      return lengthen(program, effect.activity, effect.days);
    case 'after':
    case 'activity':
    case 'committed':
      return applyChange(program, effect);
    default:
      return null;
  }
}
