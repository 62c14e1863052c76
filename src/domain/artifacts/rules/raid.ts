import { happened, possible } from '#domain/lexicon/document-wording.ts';
import {
  cellsWhere,
  emptyCells,
  emptyTable,
  isClosed,
  isEmpty,
  rowsOf,
  sharedOwners,
  wishesIn,
  wordsInCells,
} from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, readDay, readFigure, readShare, sameName, shown } from '#domain/artifacts/values.ts';

const hasHappened = (cell: string): boolean => cell.search(happened) >= 0 && cell.search(possible) < 0;

export const raidRules: RulesOf<'raid'> = [
  {
    code: 'CP-RAID-NO-TRIGGER',
    severity: 'error',
    type: 'essential',
    message: 'This risk has no trigger.',
    why: 'Without a first sign the risk is noticed when it has happened.',
    fix: 'Name what one would see first, where, and at which value.',
    find: emptyCells('risks', 'trigger'),
    fails: { 'risks.0.trigger': '' },
    at: 'risks.0.trigger',
    passes: { 'risks.0.trigger': '', 'risks.0.state': 'closed' },
  },
  {
    code: 'CP-RAID-NO-OWNER',
    severity: 'error',
    type: 'essential',
    message: 'This risk has no owner.',
    why: 'A risk that belongs to all is looked at by none.',
    fix: 'Name one person who has agreed to it.',
    find: emptyCells('risks', 'owner'),
    fails: { 'risks.1.owner': '' },
    at: 'risks.1.owner',
  },
  {
    code: 'CP-RAID-OWNER-IS-GROUP',
    severity: 'warning',
    type: 'actionable',
    message: 'This owner is a group, or several people.',
    why: 'With two owners each can think that the other looks.',
    fix: 'Name one person; the others help.',
    find: (document) => [
      ...sharedOwners('risks')(document),
      ...sharedOwners('issues')(document),
      ...sharedOwners('dependencies')(document),
    ],
    fails: { 'risks.0.owner': 'Web team' },
    at: 'risks.0.owner',
    passes: { 'risks.0.owner': 'Lin Hoang (Web)' },
  },
  {
    code: 'CP-RAID-NO-DATE',
    severity: 'error',
    type: 'essential',
    message: 'This risk has no date.',
    why: 'A response without a day is done when there is time, which is after the event.',
    fix: 'Give the day on which the response is done or looked at again.',
    find: emptyCells('risks', 'due'),
    fails: { 'risks.2.due': '' },
    at: 'risks.2.due',
  },
  {
    code: 'CP-RAID-NO-CAUSE',
    severity: 'warning',
    type: 'actionable',
    message: 'This risk has no cause.',
    why: 'The response works on the cause; without one only the effect can be softened.',
    fix: 'Write the fact of today that makes it possible.',
    find: emptyCells('risks', 'cause'),
    fails: { 'risks.0.cause': '' },
    at: 'risks.0.cause',
  },
  {
    code: 'CP-RAID-NO-EFFECT',
    severity: 'warning',
    type: 'actionable',
    message: 'This risk has no effect.',
    why: 'Without the effect on date, money, scope or quality nobody can rank it.',
    fix: 'Write what it would do, in days, money or customers.',
    find: emptyCells('risks', 'effect'),
    fails: { 'risks.0.effect': '' },
    at: 'risks.0.effect',
  },
  {
    code: 'CP-RAID-NO-RESPONSE',
    severity: 'error',
    type: 'essential',
    message: 'This risk has no response.',
    why: 'A list of worries changes nothing.',
    fix: 'Write what is done now, and what is done if the trigger fires; to accept it is a response too.',
    find: emptyCells('risks', 'response'),
    fails: { 'risks.0.response': '' },
    at: 'risks.0.response',
    passes: { 'risks.0.response': 'Accepted by Ines Duarte on 2026-03-09' },
  },
  {
    code: 'CP-RAID-WISH',
    severity: 'error',
    type: 'essential',
    message: 'This response is a wish.',
    why: 'Watching and hoping do not change the probability or the effect.',
    fix: 'Write a deed with a day, or the value at which a deed begins.',
    find: (document) => [...wishesIn('risks', 'response')(document), ...wishesIn('issues', 'action')(document)],
    fails: { 'risks.0.response': 'Monitor closely with the vendor' },
    at: 'risks.0.response',
    words: 'Monitor closely',
    passes: { 'risks.0.response': 'Monitor tile times each night; if above 800 ms, switch to the list' },
  },
  {
    code: 'CP-RAID-ISSUE-AS-RISK',
    severity: 'error',
    type: 'essential',
    message: 'This has happened: it is an issue, not a risk.',
    why: 'What has happened needs an action today; as a risk it waits for a probability.',
    fix: 'Move it to the issues, and write as a risk only what may follow.',
    find: wordsInCells('risks', 'event', happened, (cell, row) => !isClosed(row) && hasHappened(cell)),
    fails: { 'risks.0.event': 'The vendor has slipped by two weeks' },
    at: 'risks.0.event',
    words: 'has slipped',
    passes: { 'risks.0.event': 'It may turn out that the contract is late' },
  },
  {
    code: 'CP-RAID-RISK-IS-TOPIC',
    severity: 'warning',
    type: 'actionable',
    message: 'This is a topic, not a risk.',
    why: 'Nobody can say how likely "vendor" is, or what to do about it.',
    fix: 'Write a sentence: because of what, what may happen, with what effect.',
    find: cellsWhere('risks', 'event', (cell, row) => !isClosed(row) && cell.trim().split(/\s+/u).length <= 2),
    fails: { 'risks.0.event': 'Vendor' },
    at: 'risks.0.event',
    passes: { 'risks.0.event': 'Tiles time out' },
  },
  {
    code: 'CP-RAID-ALL-THE-SAME',
    severity: 'warning',
    type: 'actionable',
    message: 'All open risks have the same probability and impact.',
    why: 'A log in which all is medium cannot say what to do first.',
    fix: 'Compare them in pairs: which would you pay to be rid of first?',
    find: ({ risks }) => {
      const open = rowsOf(risks).filter(({ row }) => !isClosed(row));
      const kinds = new Set(open.map(({ row }) => `${sameName(row.probability)} ${sameName(row.impact)}`));
      return open.length >= 3 && kinds.size === 1 && !kinds.has(' ') ? [{ where: inSection('risks') }] : [];
    },
    fails: {
      'risks.0.probability': 'medium',
      'risks.0.impact': 'medium',
      'risks.0.score': '',
      'risks.1.probability': 'medium',
      'risks.1.impact': 'medium',
      'risks.1.score': '',
      'risks.2.probability': 'Medium',
      'risks.2.impact': 'medium',
      'risks.2.score': '',
    },
    at: 'risks',
  },
  {
    code: 'CP-RAID-PROBABILITY-RANGE',
    severity: 'error',
    type: 'essential',
    message: 'A probability lies between 0 and 100 %.',
    why: 'The ranking rests on it.',
    fix: 'Give a share such as 30 %, or low, medium or high.',
    find: cellsWhere(
      'risks',
      'probability',
      (cell) => readFigure(cell) !== undefined && !/\//u.test(cell) && readShare(cell) === undefined,
    ),
    fails: { 'risks.0.probability': '130 %' },
    at: 'risks.0.probability',
  },
  {
    code: 'CP-RAID-SCORE-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The score is not probability times impact.',
    why: 'A wrong product puts the wrong risk on top.',
    fix: 'Work it out again.',
    find: ({ risks }) =>
      rowsOf(risks).flatMap(({ row, index }) => {
        const [share, impact, score] = [readFigure(row.probability), readFigure(row.impact), readFigure(row.score)];
        if (!share || !impact || !score) return [];
        const part = share.isPercent ? share.value / 100 : share.value;
        const product = part * impact.value;
        if (agrees(score, product) || agrees(score, product * 100)) return [];
        return [
          {
            where: inRow('risks', index, 'score'),
            message: `The score is ${row.score.trim()}; ${row.probability.trim()} × ${row.impact.trim()} is ${shown(product)}.`,
          },
        ];
      }),
    fails: { 'risks.1.score': '3' },
    at: 'risks.1.score',
    passes: { 'risks.1.probability': '3', 'risks.1.impact': '4', 'risks.1.score': '12' },
  },
  {
    code: 'CP-RAID-OVERDUE',
    severity: 'warning',
    type: 'actionable',
    message: 'This was due before the day of the log and is still open.',
    why: 'An overdue row tells readers that the log is not used.',
    fix: 'Close it, or give a new day and say what was learned.',
    find: ({ asOf, risks, issues }) => {
      const today = readDay(asOf);
      if (today === undefined) return [];
      const late = (table: string, rows: readonly Record<string, string>[]) =>
        rowsOf(rows)
          .filter(({ row }) => !isClosed(row) && (readDay(row['due'] ?? '') ?? today) < today)
          .map(({ index }) => ({ where: inRow(table, index, 'due') }));
      return [...late('risks', risks), ...late('issues', issues)];
    },
    fails: { 'risks.0.due': '2026-03-09' },
    at: 'risks.0.due',
    passes: { 'risks.0.due': '2026-03-09', 'risks.0.state': 'closed' },
  },
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
