import { schedule as kind } from './kinds/schedule.ts';
import { namesIn, sameName } from './values.ts';
import type { ActivityColumn, ActivityRow, ScheduleDocument, WorkedSchedule } from './worked-schedule.ts';

const blank = <K extends string>(parts: Readonly<Record<K, unknown>>): Record<K, string> =>
  // Every key of the parts gets a value, which fromEntries cannot say.
  Object.fromEntries(Object.keys(parts).map((id) => [id, ''])) as Record<K, string>;

const blankRow = (): ActivityRow => blank(kind.tables.activities.columns);

/** A schedule in which nothing is written but its first day, with rows to begin in. */
export function emptySchedule(start: string, rows = 3): ScheduleDocument {
  let document: ScheduleDocument = {
    ...blank(kind.fields),
    start,
    asOf: start,
    activities: [],
    milestones: [],
    freezes: [],
  };
  for (let row = 0; row < rows; row += 1) document = addRow(document, row);
  return document;
}

/** Whether somebody wrote anything of the work itself; the id that a new row begins with is nothing written. */
export const isWritten = ({ activities, milestones, freezes }: ScheduleDocument): boolean =>
  milestones.length > 0 ||
  freezes.length > 0 ||
  activities.some((row) => Object.keys(blankRow()).some((column) => column !== 'id' && cellOf(row, column) !== ''));

const cellOf = (row: Readonly<Record<string, string>>, column: string): string => row[column]?.trim() ?? '';

/** Letters, then letters with figures: the first id that no row has. */
function freeId({ activities }: ScheduleDocument): string {
  const taken = new Set(activities.map(({ id }) => sameName(id)));
  const letters = Array.from({ length: 26 }, (_, letter) => String.fromCodePoint(65 + letter));
  for (let round = 0; ; round += 1) {
    const free = letters.map((letter) => `${letter}${round || ''}`).find((id) => !taken.has(sameName(id)));
    if (free !== undefined) return free;
  }
}

/** Adds a row with an id of its own at a place. */
export const addRow = (document: ScheduleDocument, place: number): ScheduleDocument => ({
  ...document,
  activities: document.activities.toSpliced(place, 0, { ...blankRow(), id: freeId(document) }),
});

export const removeRow = (document: ScheduleDocument, place: number): ScheduleDocument => ({
  ...document,
  activities: document.activities.toSpliced(place, 1),
});

/** Moves a row by so many places, where there is room. */
export function moveRow(document: ScheduleDocument, place: number, by: number): ScheduleDocument {
  const row = document.activities[place];
  const target = place + by;
  if (!row || target < 0 || target >= document.activities.length) return document;
  return { ...document, activities: document.activities.toSpliced(place, 1).toSpliced(target, 0, row) };
}

export const setField = (document: ScheduleDocument, field: keyof typeof kind.fields, text: string): ScheduleDocument =>
  document[field] === text ? document : { ...document, [field]: text };

/** Writes a cell. A new id is written wherever the old one stood, unless two rows had it. */
export function setCell(
  document: ScheduleDocument,
  place: number,
  column: ActivityColumn,
  text: string,
): ScheduleDocument {
  const before = document.activities[place];
  if (!before || before[column] === text) return document;
  const rows = document.activities.with(place, { ...before, [column]: text });
  const isRenamed =
    column === 'id' &&
    before.id.trim() !== '' &&
    text.trim() !== '' &&
    !rows.some(({ id }) => sameName(id) === sameName(before.id));
  if (!isRenamed) return { ...document, activities: rows };
  const rename = <C extends string, R extends Record<C, string>>(all: readonly R[], named: C): R[] =>
    all.map((row) => renamed(row, named, before.id.trim(), text.trim()));
  return {
    ...document,
    activities: rename(rows, 'after'),
    milestones: rename(document.milestones, 'after'),
    freezes: rename(document.freezes, 'holds'),
  };
}

function renamed<C extends string, R extends Record<C, string>>(row: R, column: C, old: string, id: string): R {
  const written = namesIn(row[column]);
  const now = written.map((name) => {
    const rest = sameName(name).startsWith(sameName(old)) ? name.slice(old.length) : null;
    return rest !== null && /^$|^[\s+−-]/u.test(rest) ? `${id}${rest}` : name;
  });
  return now.every((name, place) => name === written[place]) ? row : { ...row, [column]: now.join(', ') };
}

/** Writes the early dates into the planned first and last days, as the baseline that later dates are held against. */
export function keepBaseline(document: ScheduleDocument, { outcome, calendar }: WorkedSchedule): ScheduleDocument {
  if (outcome.state !== 'scheduled' || !calendar) return document;
  const { dates } = outcome.schedule;
  return {
    ...document,
    activities: document.activities.map((row) => {
      const found = dates.get(row.id.trim());
      if (!found) return row;
      const start = calendar.startDay(found.es) ?? '';
      const finish = calendar.finishDay(found.ef) ?? '';
      return { ...row, start: start > finish ? finish : start, finish };
    }),
  };
}

/** An activity that has a planned last day: how many working days later it is by now, earlier where negative. */
export type Slip = { id: string; name: string; planned: string; now: string; days: number };

/** What moved since the baseline, in the order of the table. Empty where there is none, or no first day. */
export function slipsOf(document: ScheduleDocument, { outcome, calendar }: WorkedSchedule): Slip[] {
  if (outcome.state !== 'scheduled' || !calendar) return [];
  const { dates } = outcome.schedule;
  return document.activities.flatMap((row): Slip[] => {
    const ef = dates.get(row.id.trim())?.ef;
    const planned = calendar.offsetOf(row.finish);
    const now = ef === undefined ? null : calendar.finishDay(ef);
    const offset = now === null ? null : calendar.offsetOf(now);
    if (planned === null || now === null || offset === null) return [];
    return [{ id: row.id.trim(), name: row.name, planned: row.finish.trim(), now, days: offset - planned }];
  });
}
