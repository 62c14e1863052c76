import { durationOf } from '#domain/schedule/activity.ts';
import { scheduleNetwork } from '#domain/schedule/critical-path.ts';
import { emptyTable, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { knownIds } from '#domain/artifacts/activity-ids.ts';
import { estimateOf, networkOf, readAfter } from '#domain/artifacts/network.ts';
import { inRow } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, numberIn, readFigure, shown } from '#domain/artifacts/values.ts';

/** Whether the network can be worked out at all. */
export const scheduleNetworkRules: RulesOf<'schedule'> = [
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
          : [{ where: inRow('activities', index, 'after'), message: `There is no activity “${unread}”.` }];
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
];
