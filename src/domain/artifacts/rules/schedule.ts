import { durationOf } from '#domain/schedule/activity.ts';
import { cellsWhere, emptyCells, rowsOf, undemonstrableIn } from '#domain/artifacts/finders.ts';
import { knownIds } from '#domain/artifacts/activity-ids.ts';
import { estimateOf, networkOf, readAfter } from '#domain/artifacts/network.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { readDay } from '#domain/artifacts/values.ts';
import { byId } from './schedule-rows.ts';
import { scheduleDateRules } from './schedule-dates.ts';
import { scheduleNetworkRules } from './schedule-network.ts';

/** Activities longer than this are followed only when they are late: working days. */
const longest = 20;

export const scheduleRules: RulesOf<'schedule'> = [
  ...scheduleNetworkRules,
  ...scheduleDateRules,
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
    why: 'For a month it is “on track”, and then it is late.',
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
    why: 'A phase that is “complete” can be so on paper; a thing that is shown is there or not.',
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
