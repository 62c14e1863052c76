import type { WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import type { ShownDates } from './ActivityRow.tsx';

const figure = (days: number): string => String(Number(days.toFixed(1)));
const months = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const years = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

/** A day as it stands in a narrow column, such as Mar 4. */
const shortDay = (day: string): string => months.format(new Date(`${day}T00:00:00Z`));

/** A day as it stands in a sentence, such as Mar 4, 2027. */
export const longDay = (day: string): string => years.format(new Date(`${day}T00:00:00Z`));

/** The day on which work ends that finishes at an offset; the offset itself where there is no calendar. */
export function endDay({ calendar }: WorkedSchedule, offset: number): string {
  const day = calendar?.finishDay(offset);
  return day ? longDay(day) : figure(offset);
}

/** The computed columns of an activity; nothing where it has no dates. */
export function showDates({ outcome, calendar }: WorkedSchedule, id: string, near: number): ShownDates | null {
  const found = outcome.state === 'scheduled' ? outcome.schedule.dates.get(id) : undefined;
  if (!found) return null;
  const start = (offset: number): string => {
    const day = calendar?.startDay(offset);
    return day ? shortDay(day) : figure(offset);
  };
  const finish = (offset: number): string => {
    const day = calendar?.finishDay(offset);
    return day ? shortDay(day) : figure(offset);
  };
  const { es, ef, ls, lf, float } = found;
  const isEvent = es === ef;
  return {
    es: isEvent ? finish(es) : start(es),
    ef: finish(ef),
    ls: isEvent ? finish(ls) : start(ls),
    lf: finish(lf),
    float: figure(float),
    state: float === 0 ? 'critical' : float <= near ? 'near' : 'free',
  };
}
