import { schedule as kind } from './kinds/schedule.ts';
import type { ScheduleDocument } from './worked-schedule.ts';

/** The tables that stand beside the activities. */
export type SideTable = 'milestones' | 'freezes';

/** Adds an empty row below the last of a table. */
export const addTo = (document: ScheduleDocument, table: SideTable): ScheduleDocument => ({
  ...document,
  [table]: [
    ...document[table],
    Object.fromEntries(Object.keys(kind.tables[table].columns).map((column) => [column, ''])),
  ],
});

export const removeFrom = (document: ScheduleDocument, table: SideTable, place: number): ScheduleDocument => ({
  ...document,
  [table]: document[table].toSpliced(place, 1),
});

/** Writes a cell of a table beside the activities. */
export function writeIn(
  document: ScheduleDocument,
  table: SideTable,
  place: number,
  column: string,
  text: string,
): ScheduleDocument {
  const rows: readonly Readonly<Record<string, string>>[] = document[table];
  const row = rows[place];
  if (!row || row[column] === text) return document;
  return { ...document, [table]: rows.with(place, { ...row, [column]: text }) };
}
