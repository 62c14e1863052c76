import { emptyCells, emptyField, emptyTable, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { readDay, sameName } from '#domain/artifacts/values.ts';
import { onCallNames, rollbackNames } from '#domain/lexicon/document-wording.ts';

const is = (cell: string | undefined, word: string): boolean => sameName(cell ?? '') === word;
const isGo = (decision: string): boolean => is(decision, 'go') || is(decision, 'go with conditions');

export const readinessRules: RulesOf<'readiness'> = [
  {
    code: 'CP-READY-EMPTY',
    severity: 'error',
    type: 'essential',
    message: 'There are no checks.',
    why: 'A go without checks is a feeling.',
    fix: 'Begin with what would make you take it back within the first hour.',
    find: emptyTable('checks'),
    fails: { checks: [] },
    at: 'checks',
  },
  {
    code: 'CP-READY-GO-WITH-BLOCKER',
    severity: 'error',
    type: 'essential',
    message: 'The decision is go, and this blocks and is open.',
    why: 'Then it does not block, or the decision is not go.',
    fix: 'Close it, say who waives it, or decide no-go until it is closed.',
    find: ({ decision, checks }) =>
      isGo(decision)
        ? rowsOf(checks)
            .filter(({ row }) => is(row.blocking, 'yes') && is(row.state, 'open'))
            .map(({ index }) => ({ where: inRow('checks', index, 'state') }))
        : [],
    fails: { 'checks.2.state': 'open' },
    at: 'checks.2.state',
    passes: { 'checks.2.state': 'open', decision: 'no-go' },
  },
  {
    code: 'CP-READY-NO-EVIDENCE',
    severity: 'error',
    type: 'essential',
    message: 'This is done, and nothing shows it.',
    why: 'A tick is what somebody remembers; evidence is what another person can look at.',
    fix: 'Give a link, a number, or the day and result of a test.',
    find: emptyCells('checks', 'evidence', (row) => is(row['state'], 'done')),
    fails: { 'checks.0.evidence': '' },
    at: 'checks.0.evidence',
    passes: { 'checks.1.evidence': '' },
  },
  {
    code: 'CP-READY-OPEN-NO-OWNER',
    severity: 'error',
    type: 'essential',
    message: 'This is open, and nobody owns it.',
    why: 'Days before launch nobody looks for more work.',
    fix: 'Name one person.',
    find: emptyCells('checks', 'owner', (row) => !is(row['state'], 'done')),
    fails: { 'checks.1.owner': '' },
    at: 'checks.1.owner',
    passes: { 'checks.0.owner': '' },
  },
  {
    code: 'CP-READY-OPEN-NO-DATE',
    severity: 'error',
    type: 'essential',
    message: 'This is open, and has no day.',
    why: 'Nobody can tell whether it will be true before launch.',
    fix: 'Give the day on which it will be true.',
    find: emptyCells('checks', 'due', (row) => is(row['state'], 'open')),
    fails: { 'checks.1.due': '' },
    at: 'checks.1.due',
  },
  {
    code: 'CP-READY-DUE-AFTER-LAUNCH',
    severity: 'error',
    type: 'essential',
    message: 'This is due after the launch.',
    why: 'It is a condition of the launch and comes too late for it.',
    fix: 'Bring it forward, move the launch, or let somebody waive it by name.',
    find: ({ launch, checks }) => {
      const at = readDay(launch);
      if (at === undefined) return [];
      return rowsOf(checks)
        .filter(({ row }) => is(row.state, 'open') && (readDay(row.due) ?? -Infinity) > at)
        .map(({ index }) => ({ where: inRow('checks', index, 'due') }));
    },
    fails: { 'checks.1.due': '2026-04-20' },
    at: 'checks.1.due',
    passes: { 'checks.1.due': '2026-04-14' },
  },
  {
    code: 'CP-READY-WAIVED-BY-NOBODY',
    severity: 'error',
    type: 'essential',
    message: 'This is waived, and nobody took the risk.',
    why: 'When it goes wrong it was nobody’s decision.',
    fix: 'Name who waived it, and until when.',
    find: emptyCells('checks', 'waivedBy', (row) => is(row['state'], 'waived')),
    fails: { 'checks.5.waivedBy': '' },
    at: 'checks.5.waivedBy',
  },
  {
    code: 'CP-READY-NO-ROLLBACK',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says how it is taken back.',
    why: 'The first bad hour is no time to invent it.',
    fix: 'Write who takes it back, how, how long that takes, and when it was last tried.',
    find: ({ rollback, checks }) => {
      const named = rowsOf(checks).some(({ row }) => `${row.area} ${row.check}`.search(rollbackNames) >= 0);
      return isEmpty(rollback) && !named ? [{ where: inSection('rollback') }] : [];
    },
    fails: { rollback: '', 'checks.2.area': 'Flags', 'checks.2.check': 'The switch shows the list' },
    at: 'rollback',
    passes: { rollback: '' },
  },
  {
    code: 'CP-READY-NOBODY-CALLED',
    severity: 'warning',
    type: 'actionable',
    message: 'No check asks who is told when it breaks.',
    why: 'A launch that fails quietly fails longer.',
    fix: 'Add a check for alerts and for who is on call in the first days.',
    find: ({ checks }) => {
      const rows = rowsOf(checks);
      const named = rows.some(({ row }) => `${row.area} ${row.check}`.search(onCallNames) >= 0);
      return rows.length > 0 && !named ? [{ where: inSection('checks') }] : [];
    },
    fails: { 'checks.1.check': 'Somebody looks at position age' },
    at: 'checks',
  },
  {
    code: 'CP-READY-NO-DECISION',
    severity: 'error',
    type: 'essential',
    message: 'There is no go or no-go.',
    why: 'The list exists for that one line.',
    fix: 'Give go, go with conditions, or no-go.',
    find: emptyField('decision'),
    fails: { decision: '' },
    at: 'decision',
  },
  {
    code: 'CP-READY-NO-DECIDER',
    severity: 'error',
    type: 'essential',
    message: 'Nobody decides.',
    why: 'A launch that nobody decided is stopped by anybody.',
    fix: 'Name one person.',
    find: emptyField('decider'),
    fails: { decider: '' },
    at: 'decider',
  },
  {
    code: 'CP-READY-NO-CONDITIONS',
    severity: 'error',
    type: 'essential',
    message: 'The go has conditions, and they are not written.',
    why: 'By morning everybody remembers others.',
    fix: 'Write each with a person and a time, and what happens if it is not met.',
    find: ({ decision, conditions }) =>
      is(decision, 'go with conditions') && isEmpty(conditions) ? [{ where: inSection('conditions') }] : [],
    fails: { conditions: '' },
    at: 'conditions',
    passes: { conditions: '', decision: 'go' },
  },
];
