import { emptyCells, emptyTable, isClosed, isEmpty, rowsOf, wordsInCells } from '#domain/artifacts/finders.ts';
import { inRow } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { readDay } from '#domain/artifacts/values.ts';
import { raidFigureRules } from './raid-figures.ts';
import { raidRiskRules } from './raid-risks.ts';

export const raidRules: RulesOf<'raid'> = [
  ...raidRiskRules,
  ...raidFigureRules,
  {
    code: 'CP-RAID-ASSUMPTION-NO-CHECK',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says how this assumption will be checked.',
    why: 'An assumption that is never checked is a risk without a trigger.',
    fix: 'Name what would show whether it holds, and by when.',
    find: emptyCells('assumptions', 'check'),
    fails: { 'assumptions.0.check': '' },
    at: 'assumptions.0.check',
  },
  {
    code: 'CP-RAID-ISSUE-NO-ACTION',
    severity: 'error',
    type: 'essential',
    message: 'This issue has no action.',
    why: 'It is in the way today.',
    fix: 'Write what is being done, or the decision that is needed.',
    find: emptyCells('issues', 'action'),
    fails: { 'issues.0.action': '' },
    at: 'issues.0.action',
  },
  {
    code: 'CP-RAID-ISSUE-NO-OWNER',
    severity: 'error',
    type: 'essential',
    message: 'This issue has no owner.',
    why: 'It is in the way today, and nobody is named who moves it.',
    fix: 'Name one person who has agreed to it.',
    find: emptyCells('issues', 'owner'),
    fails: { 'issues.0.owner': '' },
    at: 'issues.0.owner',
  },
  {
    code: 'CP-RAID-DEPENDENCY-LATE',
    severity: 'error',
    type: 'essential',
    message: 'This is promised for later than it is needed.',
    why: 'The slip is known today, while it can still be planned around.',
    fix: 'Move the need, the promise or the work around it, and turn it into an issue.',
    find: ({ dependencies }) =>
      rowsOf(dependencies)
        .filter(
          ({ row }) => !isClosed(row) && (readDay(row.promised) ?? -Infinity) > (readDay(row.neededBy) ?? Infinity),
        )
        .map(({ row, index }) => ({
          where: inRow('dependencies', index, 'promised'),
          message: `Promised for ${row.promised.trim()}, needed by ${row.neededBy.trim()}.`,
        })),
    fails: { 'dependencies.0.promised': '2026-03-26' },
    at: 'dependencies.0.promised',
  },
  {
    code: 'CP-RAID-DEPENDENCY-NO-PROMISE',
    severity: 'warning',
    type: 'actionable',
    message: 'Nobody has promised a day for this dependency.',
    why: 'A need that the other team has not dated is a hope.',
    fix: 'Ask for the day and who gave it; until then carry it as a risk.',
    find: emptyCells('dependencies', 'promised'),
    fails: { 'dependencies.1.promised': '' },
    at: 'dependencies.1.promised',
  },
  {
    code: 'CP-RAID-NO-RISKS',
    severity: 'error',
    type: 'essential',
    message: 'The log has no risks.',
    why: 'A program without risks has not looked for them.',
    fix: 'Walk the dependencies and the plan: what would stop it, and what would one see first?',
    find: emptyTable('risks'),
    fails: { risks: [] },
    at: 'risks',
  },
  {
    code: 'CP-RAID-BOTH-SIDES',
    severity: 'note',
    type: 'celebratory',
    message: 'This response says what is done now and what is done if the trigger fires.',
    why: 'Then nobody has to decide in a hurry.',
    fix: 'Nothing to do.',
    find: wordsInCells(
      'risks',
      'response',
      /\bif (?:the trigger fires|it fires|the trigger|above|below)\b/giu,
      (cell, row) => !isClosed(row) && !isEmpty(cell),
    ),
    fails: { 'risks.2.response': 'Pair on the join; if the trigger fires, move the test by a day' },
    at: 'risks.2.response',
    words: 'if the trigger fires',
    passes: { 'risks.0.response': 'Cache the depot areas by 2026-03-27', 'risks.1.response': 'Measure on 5 vans' },
  },
];
