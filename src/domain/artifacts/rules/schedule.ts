import { durationOf } from '#domain/schedule/activity.ts';
import { scheduleNetwork } from '#domain/schedule/critical-path.ts';
import { cellsWhere, emptyCells, emptyTable, isEmpty, rowsOf, undemonstrableIn } from '#domain/artifacts/finders.ts';
import { calendarOf } from '#domain/artifacts/freezes.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { knownIds } from '#domain/artifacts/activity-ids.ts';
import { estimateOf, networkOf, readAfter } from '#domain/artifacts/network.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import {
  agrees,
  namesIn,
  numberIn,
  readDay,
  readFigure,
  sameName,
  shown,
  workingDays,
} from '#domain/artifacts/values.ts';

type Schedule = DocumentOfKind<'schedule'>;

const namedRows = ({ activities }: Schedule) => rowsOf(activities).filter(({ row }) => !isEmpty(row.id));
const byId = (schedule: Schedule) => new Map(namedRows(schedule).map(({ row }) => [row.id.trim(), row]));

/** The network worked out; undefined where it is empty or goes in a circle. */
function workedOut(document: Schedule) {
  const network = networkOf(document);
  if (network.length === 0) return undefined;
  const result = scheduleNetwork(network.map(({ activity }) => activity));
  return result.state === 'scheduled' ? result.schedule : undefined;
}

/** Activities longer than this are followed only when they are late: working days. */
const longest = 20;

export const scheduleRules: RulesOf<'schedule'> = [
  {
    code: 'CP-SCHED-EMPTY',
    severity: 'error',
    type: 'essential',
    message: 'There are no activities.',
    why: 'A date without activities is a wish.',
    fix: 'Begin with what is delivered last, and ask what it waits for.',
    find: emptyTable('activities'),
    fails: { activities: [], criticalPath: '' },
    at: 'activities',
  },
  {
    code: 'CP-SCHED-CYCLE',
    severity: 'error',
    type: 'essential',
    message: 'Activities wait for each other in a circle.',
    why: 'None of them can begin.',
    fix: 'Split one of them: what the other needs first, and the rest.',
    find: (document) => {
      const network = networkOf(document);
      const result = scheduleNetwork(network.map(({ activity }) => activity));
      if (result.state === 'scheduled') return [];
      const [first = ''] = result.cycle;
      const index = network.find(({ activity }) => activity.id === first)?.index ?? 0;
      return [
        { where: inRow('activities', index, 'after'), message: `A circle: ${[...result.cycle, first].join(' → ')}.` },
      ];
    },
    fails: { 'activities.0.after': 'G' },
    at: 'activities.0.after',
  },
  {
    code: 'CP-SCHED-UNKNOWN-PREDECESSOR',
    severity: 'error',
    type: 'essential',
    message: 'It waits for an activity that is not there.',
    why: 'The dependency binds nothing, so the date comes out too early.',
    fix: 'Use the id of an activity, or add it.',
    find: (document) => {
      const known = knownIds(document);
      return rowsOf(document.activities).flatMap(({ row, index }) => {
        const [unread] = readAfter(row.after, known).unread;
        return unread === undefined
          ? []
          : [{ where: inRow('activities', index, 'after'), message: `There is no activity "${unread}".` }];
      });
    },
    fails: { 'activities.4.after': 'C, X' },
    at: 'activities.4.after',
    passes: { 'activities.4.after': 'c ss+2, D', 'activities.4.start': '2026-03-24' },
  },
  {
    code: 'CP-SCHED-NO-DURATION',
    severity: 'error',
    type: 'essential',
    message: 'This activity has no duration.',
    why: 'It counts as nothing, so the date comes out too early.',
    fix: 'Give working days, or three estimates; 0 for an event.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(
          ({ row }) =>
            isEmpty(row.duration) && (isEmpty(row.optimistic) || isEmpty(row.likely) || isEmpty(row.pessimistic)),
        )
        .map(({ index }) => ({ where: inRow('activities', index, 'duration') })),
    fails: { 'activities.2.duration': '', 'activities.2.likely': '' },
    at: 'activities.2.duration',
    passes: { 'activities.2.duration': '' },
  },
  {
    code: 'CP-SCHED-ESTIMATE-ORDER',
    severity: 'error',
    type: 'essential',
    message: 'The estimates are not in order.',
    why: 'Optimistic is at most the most likely, and that at most the pessimistic; otherwise the mean means nothing.',
    fix: 'Ask again: if all goes well, as it usually goes, if much goes wrong.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(
          ({ row }) =>
            [row.optimistic, row.likely, row.pessimistic].every((cell) => numberIn(cell) !== undefined) &&
            estimateOf(row) === undefined,
        )
        .map(({ index }) => ({ where: inRow('activities', index, 'likely') })),
    fails: { 'activities.1.likely': '20' },
    at: 'activities.1.likely',
    passes: { 'activities.1.likely': '8', 'activities.1.duration': '' },
  },
  {
    code: 'CP-SCHED-PERT-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The duration is not what the three estimates give.',
    why: 'Two figures for one activity give two dates.',
    fix: 'Take (optimistic + 4 × most likely + pessimistic) ÷ 6, or leave the duration empty.',
    find: ({ activities }) =>
      rowsOf(activities).flatMap(({ row, index }) => {
        const [written, estimate] = [readFigure(row.duration), estimateOf(row)];
        if (!written || !estimate) return [];
        const mean = durationOf({ id: row.id, after: [], estimate });
        if (agrees(written, mean) || written.value === Math.ceil(mean - 1e-9)) return [];
        return [
          {
            where: inRow('activities', index, 'duration'),
            message: `${row.duration.trim()} days are written; the estimates give ${shown(mean)}.`,
          },
        ];
      }),
    fails: { 'activities.3.duration': '15' },
    at: 'activities.3.duration',
  },
  {
    code: 'CP-SCHED-BEFORE-PREDECESSOR',
    severity: 'error',
    type: 'essential',
    message: 'It starts before what it waits for has finished.',
    why: 'The date cannot hold as it stands.',
    fix: 'Move the start, or write the relation that is meant, such as SS+2.',
    find: (document) => {
      const [rows, known] = [byId(document), knownIds(document)];
      return namedRows(document).flatMap(({ row, index }) => {
        const start = readDay(row.start);
        const early = readAfter(row.after, known).links.find(({ id, type, lag }) => {
          const finish = readDay(rows.get(id)?.finish ?? '');
          return type === 'FS' && lag >= 0 && start !== undefined && finish !== undefined && start <= finish;
        });
        return early
          ? [
              {
                where: inRow('activities', index, 'start'),
                message: `It starts on ${row.start.trim()}, before ${early.id} has finished.`,
              },
            ]
          : [];
      });
    },
    fails: { 'activities.4.start': '2026-03-20' },
    at: 'activities.4.start',
    passes: { 'activities.4.start': '2026-03-20', 'activities.4.after': 'C, D SS+14' },
  },
  {
    code: 'CP-SCHED-FINISH-BEFORE-START',
    severity: 'error',
    type: 'essential',
    message: 'It finishes before it starts.',
    why: 'One of the two days is wrong.',
    fix: 'Correct it.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(({ row }) => (readDay(row.finish) ?? Infinity) < (readDay(row.start) ?? -Infinity))
        .map(({ index }) => ({ where: inRow('activities', index, 'finish') })),
    fails: { 'activities.5.finish': '2026-04-03' },
    at: 'activities.5.finish',
  },
  {
    code: 'CP-SCHED-TOO-SHORT',
    severity: 'error',
    type: 'essential',
    message: 'There are fewer working days between the two days than the activity takes.',
    why: 'The plan counts on a weekend.',
    fix: 'Move one of the days, or change the duration.',
    find: ({ activities }) =>
      rowsOf(activities).flatMap(({ row, index }) => {
        const [from, to, duration] = [readDay(row.start), readDay(row.finish), numberIn(row.duration)];
        if (from === undefined || to === undefined || duration === undefined || to < from) return [];
        const days = workingDays(from, to);
        return days + 1e-9 < Math.floor(duration)
          ? [
              {
                where: inRow('activities', index, 'finish'),
                message: `From ${row.start.trim()} to ${row.finish.trim()} there are ${days} working days; it takes ${row.duration.trim()}.`,
              },
            ]
          : [];
      }),
    fails: { 'activities.6.finish': '2026-04-23' },
    at: 'activities.6.finish',
    passes: { 'activities.6.finish': '2026-05-04' },
  },
  {
    code: 'CP-SCHED-PATH-WRONG',
    severity: 'error',
    type: 'essential',
    message: 'The critical path that is named is not the one of the network.',
    why: 'Attention and help go to activities that have time, and the others slip.',
    fix: 'Take the activities without float.',
    find: (document) => {
      const worked = workedOut(document);
      const [known, rows] = [knownIds(document), namedRows(document)];
      const idOf = (name: string): string | undefined =>
        known.get(sameName(name)) ?? rows.find(({ row }) => sameName(row.name) === sameName(name))?.row.id.trim();
      const written = namesIn(document.criticalPath.replaceAll(/→|->|>/gu, ',')).map(idOf);
      if (!worked || written.length === 0) return [];
      const named = new Set(written);
      const isRight =
        worked.criticalPath.every((id) => named.has(id)) &&
        written.every((id) => id !== undefined && worked.criticalPath.includes(id));
      return isRight
        ? []
        : [{ where: inSection('criticalPath'), message: `Without float are ${worked.criticalPath.join(', ')}.` }];
    },
    fails: { criticalPath: 'A, B, F, G' },
    at: 'criticalPath',
    passes: { criticalPath: 'D → E → F → Pilot in Kesten and Morrow' },
  },
  {
    code: 'CP-SCHED-NO-PATH',
    severity: 'warning',
    type: 'actionable',
    message: 'No critical path is named.',
    why: 'Readers cannot see which slip moves the date.',
    fix: 'Name the activities without float, in order.',
    find: (document) =>
      isEmpty(document.criticalPath) && (workedOut(document)?.dates.size ?? 0) > 1
        ? [{ where: inSection('criticalPath') }]
        : [],
    fails: { criticalPath: '' },
    at: 'criticalPath',
  },
  {
    code: 'CP-SCHED-COMMITTED-EARLY',
    severity: 'error',
    type: 'essential',
    message: 'The day that was promised is before the end of the network.',
    why: 'The promise is broken by the plan itself, before anything goes wrong.',
    fix: 'Promise a later day, or take work off the critical path and say what that costs.',
    find: (document) => {
      const [committed, worked] = [readDay(document.committed), workedOut(document)];
      const end = worked && calendarOf(document)?.finishDay(worked.duration);
      if (committed === undefined || !end) return [];
      return committed < (readDay(end) ?? committed)
        ? [
            {
              where: inSection('committed'),
              message: `${shown(worked.duration)} working days from ${document.start.trim()} end on ${end} at the earliest.`,
            },
          ]
        : [];
    },
    fails: { committed: '2026-04-24' },
    at: 'committed',
    passes: { committed: '2026-04-27' },
  },
  {
    code: 'CP-SCHED-NO-CONFIDENCE',
    severity: 'warning',
    type: 'actionable',
    message: 'A day is promised, and nothing says how likely it is.',
    why: 'The end of the network is met about half the time; readers take a promise for a certainty.',
    fix: 'Say how likely it is and how that is known, such as the P80 of a simulation.',
    find: ({ committed, confidence }) =>
      !isEmpty(committed) && isEmpty(confidence) ? [{ where: inSection('confidence') }] : [],
    fails: { confidence: '' },
    at: 'confidence',
  },
  {
    code: 'CP-SCHED-NO-RANGE',
    severity: 'note',
    type: 'actionable',
    message: 'No activity has three estimates.',
    why: 'One figure an activity hides which of them could move the date.',
    fix: 'Ask for three for the activities on and near the critical path.',
    find: (document) => {
      const network = networkOf(document);
      return network.length >= 3 && network.every(({ row }) => estimateOf(row) === undefined)
        ? [{ where: inSection('activities') }]
        : [];
    },
    fails: Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((row) => [`activities.${row}.optimistic`, ''])),
    at: 'activities',
    passes: Object.fromEntries([0, 1, 2, 3, 4, 5].map((row) => [`activities.${row}.optimistic`, ''])),
  },
  {
    code: 'CP-SCHED-NO-OWNER',
    severity: 'warning',
    type: 'actionable',
    message: 'Nobody owns this activity.',
    why: 'Nobody will say that it slips.',
    fix: 'Name one person or one team.',
    find: emptyCells('activities', 'owner'),
    fails: { 'activities.2.owner': '' },
    at: 'activities.2.owner',
  },
  {
    code: 'CP-SCHED-ALONE',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing waits for this activity, and it waits for nothing.',
    why: 'Either a dependency is missing, or it is not part of the program.',
    fix: 'Ask who needs it, and what it needs.',
    find: (document) => {
      const network = networkOf(document);
      const needed = new Set(network.flatMap(({ activity }) => activity.after.map(({ id }) => id)));
      return network.length < 3
        ? []
        : network
            .filter(({ activity }) => activity.after.length === 0 && !needed.has(activity.id))
            .map(({ index }) => ({ where: inRow('activities', index, 'after') }));
    },
    fails: { 'activities.4.after': 'C', criticalPath: '' },
    at: 'activities.3.after',
  },
  {
    code: 'CP-SCHED-LONG',
    severity: 'note',
    type: 'informative',
    message: `This activity takes more than ${longest} working days.`,
    why: 'For a month it is "on track", and then it is late.',
    fix: 'Split it where something can be shown.',
    find: (document) =>
      networkOf(document)
        .filter(({ activity }) => durationOf(activity) > longest)
        .map(({ index }) => ({ where: inRow('activities', index, 'name') })),
    fails: { 'activities.3.pessimistic': '60', 'activities.3.duration': '', committed: '' },
    at: 'activities.3.name',
  },
  {
    code: 'CP-SCHED-MILESTONE-UNDEMONSTRABLE',
    severity: 'error',
    type: 'essential',
    message: 'This milestone cannot be demonstrated.',
    why: 'A phase that is "complete" can be so on paper; a thing that is shown is there or not.',
    fix: 'Name what one will see that day, and who looks.',
    find: undemonstrableIn('milestones'),
    fails: { 'milestones.1.milestone': 'Testing complete', 'milestones.1.shows': '' },
    at: 'milestones.1.milestone',
    words: 'Testing complete',
    passes: { 'milestones.1.milestone': 'Load test passed at the load of two depots', 'milestones.1.shows': '' },
  },
  {
    code: 'CP-SCHED-MILESTONE-EARLY',
    severity: 'error',
    type: 'essential',
    message: 'This milestone is before what it waits for.',
    why: 'It cannot be shown that day.',
    fix: 'Move it behind the last of its activities.',
    find: (document) => {
      const [rows, known] = [byId(document), knownIds(document)];
      return rowsOf(document.milestones).flatMap(({ row, index }) => {
        const at = readDay(row.date);
        const late = readAfter(row.after, known).links.find(({ id }) => {
          const finish = readDay(rows.get(id)?.finish ?? '');
          return at !== undefined && finish !== undefined && finish > at;
        });
        return late
          ? [
              {
                where: inRow('milestones', index, 'date'),
                message: `It is on ${row.date.trim()}, and ${late.id} finishes later.`,
              },
            ]
          : [];
      });
    },
    fails: { 'milestones.0.date': '2026-04-03' },
    at: 'milestones.0.date',
  },
  {
    code: 'CP-SCHED-PADDED',
    severity: 'note',
    type: 'informative',
    message: 'All durations are multiples of five.',
    why: 'Whole weeks everywhere are a sign that nobody who does the work was asked.',
    fix: 'Ask who does it, for each activity on the critical path.',
    find: (document) => {
      const days = networkOf(document).map(({ activity }) => durationOf(activity));
      return days.length >= 5 && days.every((each) => each > 0 && each % 5 === 0)
        ? [{ where: inSection('activities') }]
        : [];
    },
    fails: Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6].flatMap((row) => [
        [`activities.${row}.optimistic`, ''],
        [`activities.${row}.duration`, '10'],
      ]),
    ),
    at: 'activities',
  },
  {
    code: 'CP-SCHED-ID-HAS-COMMA',
    severity: 'error',
    type: 'essential',
    message: 'This id has a comma in it.',
    why: 'Commas separate the ids that an activity waits for.',
    fix: 'Use a short id without commas.',
    find: cellsWhere('activities', 'id', (cell) => /[,;\n]/u.test(cell)),
    fails: { 'activities.0.id': 'A, B' },
    at: 'activities.0.id',
  },
];
