import type { WorkedSchedule, ScheduleDocument } from './worked-schedule.ts';
import { rowsOf } from './finders.ts';
import { knownIds } from './activity-ids.ts';
import { readAfter } from './network.ts';
import { readDay } from './values.ts';

/** A milestone of a schedule document, held against the network. */
export type Milestone = {
  /** Its place among the milestones. */
  place: number;
  name: string;
  /** The planned day and the offset at whose end it is; null where no day is written or the schedule has no first day. */
  planned: { day: string; offset: number | null } | null;
  /** When all that it waits for is finished: the offset, and the day where there are days. Null where it waits for nothing that has dates. */
  ready: { offset: number; day: string | null } | null;
  /** Working days that it comes after its planned day; negative where there is time left. */
  late: number | null;
  problem?: { column: 'date' | 'after'; reason: 'no-day' | 'unknown'; words: string };
};

/** The milestones of a document in the order of its table. */
export function readMilestones(document: ScheduleDocument, { outcome, calendar }: WorkedSchedule): Milestone[] {
  const known = knownIds(document);
  const dates = outcome.state === 'scheduled' ? outcome.schedule.dates : undefined;
  return rowsOf(document.milestones).map(({ row, index }) => {
    const { links, unread } = readAfter(row.after, known);
    const ends = links.flatMap(({ id }) => dates?.get(id)?.ef ?? []);
    const offset = ends.length > 0 ? Math.max(...ends) : null;
    const day = offset === null ? null : (calendar?.finishDay(offset) ?? null);
    const date = row.date.trim();
    const isDay = readDay(date) !== undefined;
    const before = isDay ? (calendar?.offsetOf(date) ?? null) : null;
    const planned = before === null ? null : before + (calendar?.isWorkingDay(date) ? 1 : 0);
    const problem: Milestone['problem'] =
      date !== '' && !isDay
        ? { column: 'date', reason: 'no-day', words: date }
        : unread[0] === undefined
          ? undefined
          : { column: 'after', reason: 'unknown', words: unread[0] };
    return {
      place: index,
      name: row.milestone.trim(),
      planned: isDay ? { day: date, offset: planned } : null,
      ready: offset === null ? null : { offset, day },
      late: planned === null || offset === null ? null : Math.ceil(offset - 1e-6) - planned,
      ...(problem ? { problem } : {}),
    };
  });
}
