import type { Activity } from '#domain/schedule/activity.ts';
import type { Calendar } from '#domain/schedule/calendar.ts';
import { scheduleNetwork, type Schedule } from '#domain/schedule/critical-path.ts';
import { tieUp, type Tie } from '#domain/schedule/ties.ts';
import { calendarOf, readFreezes, type Freeze } from './freezes.ts';
import type { DocumentOfKind } from './kinds.ts';
import { schedule as kind } from './kinds/schedule.ts';
import { knownIds } from './activity-ids.ts';
import { estimateOf, networkOf, readAfter } from './network.ts';
import { numberIn, sameName } from './values.ts';

export type ScheduleDocument = DocumentOfKind<'schedule'>;
export type ActivityRow = ScheduleDocument['activities'][number];
export type ActivityColumn = keyof ActivityRow;

/** Why a cell of the table of activities cannot be used. `words` are those that it is about. */
export type CellProblem = {
  column: ActivityColumn;
  reason: 'no-id' | 'same-id' | 'no-duration' | 'no-number' | 'out-of-order' | 'unknown' | 'itself' | 'in-cycle';
  words: string;
};

/** A schedule document as the rules understand it. */
export type WorkedSchedule = {
  network: readonly Activity[];
  /** By the place of a row among the activities. */
  problems: ReadonlyMap<number, CellProblem[]>;
  outcome:
    | { state: 'scheduled'; schedule: Schedule; ties: readonly Tie[] }
    | { state: 'cycle'; cycle: readonly string[] }
    | { state: 'empty' };
  /** Undefined where no first day is given. */
  calendar: Calendar | undefined;
  freezes: readonly Freeze[];
};

/** The float in working days up to which an activity counts as near-critical: a tenth of the whole, at least a day. Editorial. */
export const nearFloat = ({ outcome }: WorkedSchedule): number =>
  outcome.state === 'scheduled' ? Math.max(1, Math.round(outcome.schedule.duration / 10)) : 0;

const columns = Object.keys(kind.tables.activities.columns) as ActivityColumn[];

const isBlank = (row: ActivityRow): boolean => columns.every((column) => row[column].trim() === '');

/** Schedules what can be read of a document, and says of every cell that cannot be why. Rows without anything are passed over. */
export function workOut(document: ScheduleDocument): WorkedSchedule {
  const calendar = calendarOf(document);
  const network = networkOf(document).map(({ activity }) => activity);
  const scheduled = scheduleNetwork(network);
  const cycle = scheduled.state === 'cycle' ? scheduled.cycle : [];
  const outcome: WorkedSchedule['outcome'] =
    network.length === 0
      ? { state: 'empty' }
      : scheduled.state === 'cycle'
        ? scheduled
        : { ...scheduled, ties: tieUp(network, scheduled.schedule) };
  return {
    network,
    problems: findProblems(document, cycle),
    outcome,
    calendar,
    freezes: readFreezes(document, calendar),
  };
}

function findProblems(document: ScheduleDocument, cycle: readonly string[]): Map<number, CellProblem[]> {
  const known = knownIds(document);
  const seen = new Set<string>();
  return new Map(
    document.activities.flatMap((row, place): [number, CellProblem[]][] => {
      if (isBlank(row)) return [];
      const found = [
        ...idProblems(row, seen),
        ...durationProblems(row),
        ...linkProblems(row, known),
        ...cycleProblems(row, cycle),
      ];
      seen.add(sameName(row.id));
      return found.length > 0 ? [[place, found]] : [];
    }),
  );
}

const problem = (column: ActivityColumn, reason: CellProblem['reason'], words = ''): CellProblem => ({
  column,
  reason,
  words,
});

function idProblems({ id }: ActivityRow, seen: ReadonlySet<string>): CellProblem[] {
  if (id.trim() === '') return [problem('id', 'no-id')];
  return seen.has(sameName(id)) ? [problem('id', 'same-id', id.trim())] : [];
}

function durationProblems(row: ActivityRow): CellProblem[] {
  const cells = (['duration', 'optimistic', 'likely', 'pessimistic'] as const).filter((column) => row[column].trim());
  const unread = cells.find((column) => !((numberIn(row[column]) ?? -1) >= 0));
  if (unread) return [problem(unread, 'no-number', row[unread].trim())];
  const estimates = cells.filter((column) => column !== 'duration');
  if (estimates.length === 3 && !estimateOf(row)) return [problem('likely', 'out-of-order')];
  return estimates.length < 3 && !cells.includes('duration') ? [problem('duration', 'no-duration')] : [];
}

function linkProblems({ id, after }: ActivityRow, known: ReadonlyMap<string, string>): CellProblem[] {
  const { links, unread } = readAfter(after, known);
  const own = links.some((link) => sameName(link.id) === sameName(id));
  return [
    ...unread.map((words) => problem('after', 'unknown', words)),
    ...(own ? [problem('after', 'itself', id.trim())] : []),
  ];
}

/** A circle of one is told as an activity that waits for itself. */
const cycleProblems = ({ id }: ActivityRow, cycle: readonly string[]): CellProblem[] =>
  cycle.length > 1 && cycle.includes(id.trim())
    ? [problem('after', 'in-cycle', [...cycle, ...cycle.slice(0, 1)].join(' → '))]
    : [];
