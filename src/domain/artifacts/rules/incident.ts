import { emptyCells, emptyField, emptyTable, firstWords, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { Match, RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, readFigure, readMoment, sameName, shown } from '#domain/artifacts/values.ts';
import { actionRules } from './actions.ts';
import { blameIn } from './blame.ts';

const humanError = /\b(?:human|operator|user|manual|pilot) (?:error|mistake)s?\b/giu;

/** Compares minutes that are written with those between two moments. */
function compareMinutes(field: 'toDetect' | 'toResolve', text: string, from: string, to: string): Match[] {
  const [written, start, end] = [readFigure(text), readMoment(from), readMoment(to)];
  if (!written || start === undefined || end === undefined || agrees(written, end - start)) return [];
  return [
    {
      where: inSection(field),
      message: `${text.trim()} minutes are written; from ${from.trim()} to ${to.trim()} there are ${shown(end - start)}.`,
    },
  ];
}

export const incidentRules: RulesOf<'incident'> = [
  ...actionRules('CP-INCIDENT'),
  {
    code: 'CP-INCIDENT-BLAME',
    severity: 'error',
    type: 'essential',
    message: 'This looks for a guilty person.',
    why: 'People who fear blame leave out what the review needs to know.',
    fix: 'Write what the system let happen, and what the person could see at that moment.',
    find: blameIn('incident'),
    fails: { summary: 'The on-call engineer should have seen that the cache expired.' },
    at: 'summary',
    words: 'on-call engineer should have',
    passes: { summary: 'The alert should have fired at 17:44 and did not; nobody is to blame.' },
  },
  {
    code: 'CP-INCIDENT-HUMAN-ERROR',
    severity: 'error',
    type: 'essential',
    message: 'A human error is given as a cause.',
    why: 'People err every day; the cause is what let one error reach customers.',
    fix: 'Ask what made it easy, what did not catch it, and what hid it.',
    find: ({ causes }) =>
      rowsOf(causes).flatMap(({ row, index }) => firstWords(inRow('causes', index, 'cause'), row.cause, humanError)),
    fails: { 'causes.0.cause': 'Human error during the configuration change' },
    at: 'causes.0.cause',
    words: 'Human error',
  },
  {
    code: 'CP-INCIDENT-ONE-CAUSE',
    severity: 'warning',
    type: 'actionable',
    message: 'There is only one cause.',
    why: 'Something set it off, something let it spread, and something hid it; a single root cause mends one of the three.',
    fix: 'Ask for each: why did it spread, and why was it not seen earlier?',
    find: ({ causes }) => (rowsOf(causes).length === 1 ? [{ where: inSection('causes') }] : []),
    fails: { causes: [{ cause: 'The cache expired', part: 'set it off', evidence: 'Log' }] },
    at: 'causes',
  },
  {
    code: 'CP-INCIDENT-NO-CAUSES',
    severity: 'error',
    type: 'essential',
    message: 'No cause is named.',
    why: 'Actions without causes are guesses.',
    fix: 'Name what set it off, what let it spread and what hid it.',
    find: emptyTable('causes'),
    fails: { causes: [] },
    at: 'causes',
  },
  {
    code: 'CP-INCIDENT-NO-TIMELINE',
    severity: 'error',
    type: 'essential',
    message: 'There is no timeline.',
    why: 'Without it causes are remembered, not found.',
    fix: 'Write the facts in order, with their source.',
    find: emptyTable('timeline'),
    fails: { timeline: [] },
    at: 'timeline',
  },
  {
    code: 'CP-INCIDENT-TIMELINE-ORDER',
    severity: 'error',
    type: 'essential',
    message: 'This stands after something later.',
    why: 'An order that is wrong makes effects of causes.',
    fix: 'Put the rows in order; look for mixed time zones.',
    find: ({ timeline }) => {
      const timed = rowsOf(timeline).flatMap(({ row, index }) => {
        const at = readMoment(row.at);
        return at === undefined ? [] : [{ index, at }];
      });
      return timed
        .filter(({ at }, place) => at < (timed[place - 1]?.at ?? -Infinity))
        .map(({ index }) => ({ where: inRow('timeline', index, 'at') }));
    },
    fails: { 'timeline.2.at': '2026-04-20 17:50' },
    at: 'timeline.2.at',
    passes: { 'timeline.2.at': '2026-04-20 17:58' },
  },
  {
    code: 'CP-INCIDENT-MINUTES-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The minutes do not follow from the moments.',
    why: 'Time to detect and to resolve are compared over years.',
    fix: 'Count again from when users were first affected.',
    find: ({ toDetect, toResolve, started, detected, resolved }) => [
      ...compareMinutes('toDetect', toDetect, started, detected),
      ...compareMinutes('toResolve', toResolve, started, resolved),
    ],
    fails: { toResolve: '33' },
    at: 'toResolve',
    passes: { resolved: '2026-04-21 00:02', toResolve: '380' },
  },
  {
    code: 'CP-INCIDENT-NO-IMPACT',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says who was affected.',
    why: 'The impact decides how much prevention is worth.',
    fix: 'Write who, how many, how long, and what they could not do.',
    find: emptyField('impact'),
    fails: { impact: '' },
    at: 'impact',
  },
  {
    code: 'CP-INCIDENT-IMPACT-NO-NUMBER',
    severity: 'warning',
    type: 'actionable',
    message: 'The impact has no number.',
    why: '“Some users” is nobody or everybody.',
    fix: 'Give how many and how long; a range with its source is enough.',
    find: ({ impact }) => (isEmpty(impact) || /\p{N}/u.test(impact) ? [] : [{ where: inSection('impact') }]),
    fails: { impact: 'Some users saw a gray map for a while.' },
    at: 'impact',
  },
  {
    code: 'CP-INCIDENT-NOTHING-DETECTS',
    severity: 'note',
    type: 'actionable',
    message: 'It took minutes to notice, and no action shortens that.',
    why: 'The next incident has another cause and the same blind spot.',
    fix: 'Add an action that would have shown it earlier.',
    find: ({ started, detected, actions }) => {
      const [start, seen] = [readMoment(started), readMoment(detected)];
      const rows = rowsOf(actions);
      if (start === undefined || seen === undefined || seen - start <= 10 || rows.length === 0) return [];
      return rows.some(({ row }) => sameName(row.aim) === 'detect') ? [] : [{ where: inSection('actions') }];
    },
    fails: { 'actions.2.aim': 'limit' },
    at: 'actions',
    passes: { 'actions.2.aim': 'limit', detected: '2026-04-20 17:46', toDetect: '4' },
  },
  {
    code: 'CP-INCIDENT-NO-SOURCE',
    severity: 'note',
    type: 'actionable',
    message: 'Nothing shows where this is known from.',
    why: 'A timeline from memory moves by minutes in favor of whoever tells it.',
    fix: 'Give the log, the alert or the message.',
    find: emptyCells('timeline', 'source'),
    fails: { 'timeline.1.source': '' },
    at: 'timeline.1.source',
  },
];
