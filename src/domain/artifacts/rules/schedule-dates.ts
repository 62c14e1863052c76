import { isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { calendarOf } from '#domain/artifacts/freezes.ts';
import { knownIds } from '#domain/artifacts/activity-ids.ts';
import { readAfter } from '#domain/artifacts/network.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { namesIn, numberIn, readDay, sameName, shown, workingDays } from '#domain/artifacts/values.ts';
import { byId, namedRows, workedOut } from './schedule-rows.ts';

/** Whether the days, the named path and the promise hold against the network. */
export const scheduleDateRules: RulesOf<'schedule'> = [
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
];
