import { cellsWhere, emptyCells, emptyField, emptyTable, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { numberIn, readDay, shown } from '#domain/artifacts/values.ts';

/** The first stage should be small enough to be wrong: percent. */
const largeFirst = 25;

export const rolloutRules: RulesOf<'rollout'> = [
  {
    code: 'CP-ROLLOUT-NO-STAGES',
    severity: 'error',
    type: 'essential',
    message: 'There are not two stages.',
    why: 'One stage is a launch: a fault reaches everybody at once.',
    fix: 'Begin with few people whom you can reach, then widen.',
    find: ({ stages }) => (rowsOf(stages).length < 2 ? [{ where: inSection('stages') }] : []),
    fails: {
      stages: [{ stage: 'Everybody', share: '100', start: '2026-06-01', hold: 'To the end', advance: 'The end' }],
    },
    at: 'stages',
  },
  {
    code: 'CP-ROLLOUT-NO-GUARDRAIL',
    severity: 'error',
    type: 'essential',
    message: 'Nothing is watched.',
    why: 'A roll-out without guardrails is stopped by complaints.',
    fix: 'Name what must not get worse, and the value at which it stops.',
    find: emptyTable('guardrails'),
    fails: { guardrails: [] },
    at: 'guardrails',
  },
  {
    code: 'CP-ROLLOUT-GUARDRAIL-NO-VALUE',
    severity: 'error',
    type: 'essential',
    message: 'This guardrail has no value at which it stops.',
    why: 'In the bad hour everybody finds a reason to wait.',
    fix: 'Give a number, decided now.',
    find: (document) => [
      ...emptyCells('guardrails', 'stop')(document),
      ...cellsWhere('guardrails', 'stop', (cell) => !/\p{N}|\b(?:any|one|first|zero|single)\b/iu.test(cell))(document),
    ],
    fails: { 'guardrails.0.stop': 'when it gets too slow' },
    at: 'guardrails.0.stop',
    passes: { 'guardrails.0.stop': 'any lost position' },
  },
  {
    code: 'CP-ROLLOUT-NO-WINDOW',
    severity: 'note',
    type: 'actionable',
    message: 'Nothing says over how long this is measured.',
    why: 'A value over a minute and over a day are two guardrails.',
    fix: 'Give the time.',
    find: emptyCells('guardrails', 'window'),
    fails: { 'guardrails.1.window': '' },
    at: 'guardrails.1.window',
  },
  {
    code: 'CP-ROLLOUT-NOBODY-WATCHES',
    severity: 'warning',
    type: 'actionable',
    message: 'Nobody watches this.',
    why: 'A number on a dashboard stops nothing at night.',
    fix: 'Name the alert, or the person and the time.',
    find: emptyCells('guardrails', 'watched'),
    fails: { 'guardrails.2.watched': '' },
    at: 'guardrails.2.watched',
  },
  {
    code: 'CP-ROLLOUT-NO-ROLLBACK',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says how it is taken back.',
    why: 'The first bad hour is no time to invent it.',
    fix: 'Write the steps and who takes them; if it cannot be taken back, say what is done instead.',
    find: emptyField('rollback'),
    fails: { rollback: '' },
    at: 'rollback',
  },
  {
    code: 'CP-ROLLOUT-ROLLBACK-UNTRIED',
    severity: 'warning',
    type: 'actionable',
    message: 'The rollback was never tried.',
    why: 'A way back that was not walked is a hope.',
    fix: 'Try it before the first stage, and write the day and how long it took.',
    find: ({ rollback, rollbackTried }) =>
      !isEmpty(rollback) && isEmpty(rollbackTried) ? [{ where: inSection('rollbackTried') }] : [],
    fails: { rollbackTried: '' },
    at: 'rollbackTried',
  },
  {
    code: 'CP-ROLLOUT-ROLLBACK-NO-TIME',
    severity: 'note',
    type: 'actionable',
    message: 'Nothing says how long the rollback takes.',
    why: 'Five minutes and a night ask for different stages.',
    fix: 'Give the minutes, as measured.',
    find: ({ rollback, rollbackMinutes }) =>
      !isEmpty(rollback) && isEmpty(rollbackMinutes) ? [{ where: inSection('rollbackMinutes') }] : [],
    fails: { rollbackMinutes: '' },
    at: 'rollbackMinutes',
  },
  {
    code: 'CP-ROLLOUT-SHARE-FALLS',
    severity: 'error',
    type: 'essential',
    message: 'This stage reaches no more people than the one before.',
    why: 'Either the order or a number is wrong.',
    fix: 'Give the share of all users that have it in that stage.',
    find: ({ stages }) => {
      const shares = rowsOf(stages).flatMap(({ row, index }) => {
        const share = numberIn(row.share);
        return share === undefined ? [] : [{ index, share }];
      });
      return shares
        .filter(({ share }, place) => place > 0 && share <= (shares[place - 1]?.share ?? -Infinity))
        .map(({ index }) => ({ where: inRow('stages', index, 'share') }));
    },
    fails: { 'stages.3.share': '15' },
    at: 'stages.3.share',
    passes: { 'stages.3.share': '15.5' },
  },
  {
    code: 'CP-ROLLOUT-SHARE-RANGE',
    severity: 'error',
    type: 'essential',
    message: 'A share lies between 0 and 100 percent.',
    why: 'Nobody can tell who gets it.',
    fix: 'Give percent of all users or traffic.',
    find: cellsWhere('stages', 'share', (cell) => {
      const share = numberIn(cell);
      return share !== undefined && (share < 0 || share > 100);
    }),
    fails: { 'stages.4.share': '120' },
    at: 'stages.4.share',
  },
  {
    code: 'CP-ROLLOUT-FIRST-LARGE',
    severity: 'warning',
    type: 'actionable',
    message: 'The first stage is large.',
    why: 'The first stage is where faults are expected; it should be small enough to be wrong.',
    fix: `Begin below ${largeFirst}%, with people whom you can reach.`,
    find: ({ stages }) => {
      const [first, second] = rowsOf(stages);
      const share = first && numberIn(first.row.share);
      return first && second && share !== undefined && share > largeFirst
        ? [{ where: inRow('stages', first.index, 'share'), message: `The first stage reaches ${shown(share)}%.` }]
        : [];
    },
    fails: {
      stages: [
        { stage: 'Six depots', share: '50', start: '2026-04-14', hold: 'a week', advance: 'No alert' },
        { stage: 'All', share: '100', start: '2026-05-14', hold: '', advance: 'Review' },
      ],
    },
    at: 'stages.0.share',
  },
  {
    code: 'CP-ROLLOUT-NO-ADVANCE',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says when this stage goes on.',
    why: 'Then the calendar decides, and not what was seen.',
    fix: 'Write what must be true, with a value.',
    find: emptyCells('stages', 'advance'),
    fails: { 'stages.1.advance': '' },
    at: 'stages.1.advance',
  },
  {
    code: 'CP-ROLLOUT-STAGE-ORDER',
    severity: 'error',
    type: 'essential',
    message: 'This stage begins before the one above.',
    why: 'The plan cannot hold as it stands.',
    fix: 'Put the days in order.',
    find: ({ stages }) => {
      const days = rowsOf(stages).flatMap(({ row, index }) => {
        const at = readDay(row.start);
        return at === undefined ? [] : [{ index, at }];
      });
      return days
        .filter(({ at }, place) => at < (days[place - 1]?.at ?? -Infinity))
        .map(({ index }) => ({ where: inRow('stages', index, 'start') }));
    },
    fails: { 'stages.2.start': '2026-04-16' },
    at: 'stages.2.start',
  },
  {
    code: 'CP-ROLLOUT-NO-OWNER',
    severity: 'error',
    type: 'essential',
    message: 'Nobody decides to stop.',
    why: 'When a guardrail is crossed, minutes count.',
    fix: 'Name one person, and who stands in.',
    find: emptyField('owner'),
    fails: { owner: '' },
    at: 'owner',
  },
  {
    code: 'CP-ROLLOUT-ONE-WAY-UNSAID',
    severity: 'note',
    type: 'actionable',
    message: 'Nothing says what cannot be taken back.',
    why: 'A mail that was sent or data that was changed stays after the rollback.',
    fix: 'Name it, or write that there is nothing.',
    find: emptyField('oneWay'),
    fails: { oneWay: '' },
    at: 'oneWay',
  },
];
