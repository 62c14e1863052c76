import type { Stretch } from '#domain/schedule/activity.ts';
import type { Schedule as Dates } from '#domain/schedule/critical-path.ts';
import { openCalendar, type Calendar } from '#domain/schedule/calendar.ts';
import { rowsOf } from './finders.ts';
import type { DocumentOfKind } from './kinds.ts';
import { knownIds } from './activity-ids.ts';
import { namesIn, readDay, sameName } from './values.ts';

type Schedule = DocumentOfKind<'schedule'>;

/** Why a freeze cannot be used. */
type FreezeProblem = 'no-day' | 'out-of-order' | 'unknown';

/** A freeze of a schedule document as the rules understand it. */
export type Freeze = {
  /** Its place among the freezes. */
  place: number;
  name: string;
  /** Both days count. */
  from: string;
  to: string;
  /** The ids of the activities that must not run in it; undefined where it is all of them. */
  holds: readonly string[] | undefined;
  /** In working days from the first day; null where the schedule has none, or nobody works in it anyway. */
  stretch: Stretch | null;
  problem?: { column: 'from' | 'to' | 'holds'; reason: FreezeProblem; words: string };
};

/** Words that stand for all activities. */
const everything = new Set(['all', 'everything', '*']);

/** The calendar of a schedule document; undefined where it names no first day. */
export const calendarOf = ({ start, holidays }: Pick<Schedule, 'start' | 'holidays'>): Calendar | undefined =>
  openCalendar({ start, holidays: namesIn(holidays) });

/** The freezes of a document in the order of its table. One that cannot be used says why, and holds nothing up. */
export function readFreezes(document: Schedule, calendar = calendarOf(document)): Freeze[] {
  const known = knownIds(document);
  return rowsOf(document.freezes).map(({ row, index }) => {
    const named = namesIn(row.holds).map((name) => ({ name, id: known.get(sameName(name)) }));
    const isAll = named.some(({ name, id }) => id === undefined && everything.has(sameName(name)));
    const unknown = isAll ? undefined : named.find(({ id }) => id === undefined);
    const [from, to] = [row.from.trim(), row.to.trim() || row.from.trim()];
    const freeze = {
      place: index,
      name: row.freeze.trim(),
      from,
      to,
      holds: isAll ? undefined : named.flatMap(({ id }) => id ?? []),
      stretch: null,
    };
    const wrong = (column: 'from' | 'to' | 'holds', reason: FreezeProblem, words: string): Freeze => ({
      ...freeze,
      problem: { column, reason, words },
    });
    const [first, last] = [readDay(from), readDay(to)];
    if (first === undefined) return wrong('from', 'no-day', from);
    if (last === undefined) return wrong('to', 'no-day', to);
    if (last < first) return wrong('to', 'out-of-order', to);
    const usable = { ...freeze, stretch: calendar ? stretchOf(calendar, from, to) : null };
    return unknown ? { ...usable, problem: { column: 'holds', reason: 'unknown', words: unknown.name } } : usable;
  });
}

function stretchOf(calendar: Calendar, from: string, to: string): Stretch | null {
  const [before, last] = [calendar.offsetOf(from), calendar.offsetOf(to)];
  if (before === null || last === null) return null;
  const after = last + (calendar.isWorkingDay(to) ? 1 : 0);
  return after > Math.max(0, before) ? { from: before, to: after } : null;
}

/** By id: the stretches in which an activity must not run. */
export const stretchesFor = (freezes: readonly Freeze[], id: string): Stretch[] =>
  freezes.flatMap(({ holds, stretch }) => (stretch && (!holds || holds.includes(id)) ? [stretch] : []));

/** The activities that wait for the end of a freeze as the network stands: they start the moment it ends, and must not run in it. */
export const waitingFor = (freeze: Freeze, { dates }: Dates): string[] =>
  [...dates].filter(([id, { es }]) => stretchesFor([freeze], id).some(({ to }) => to === es)).map(([id]) => id);
