import { solutionFirst, vagueSizes } from '#domain/lexicon/document-wording.ts';
import {
  cellsWhere,
  emptyCells,
  emptyField,
  emptyTable,
  firstWords,
  isEmpty,
  rowsOf,
  undemonstrableIn,
} from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { linesIn, readDay, readFigure, sameName } from '#domain/artifacts/values.ts';

export const charterRules: RulesOf<'charter'> = [
  {
    code: 'CP-CHARTER-NO-PROBLEM',
    severity: 'error',
    type: 'essential',
    message: 'The charter does not say what problem it solves.',
    why: 'Without the problem nobody can tell whether a cheaper way would do, or when to stop.',
    fix: 'Say what hurts today, whom, and how much, with a number.',
    find: emptyField('problem'),
    fails: { problem: '' },
    at: 'problem',
  },
  {
    code: 'CP-CHARTER-SOLUTION-FIRST',
    severity: 'warning',
    type: 'actionable',
    message: 'The problem opens with what shall be built.',
    why: 'A problem that is a solution in disguise closes the question before it is asked.',
    fix: 'Write what happens to whom without it; keep the solution for the scope.',
    find: ({ problem }) => firstWords(inSection('problem'), problem, solutionFirst),
    fails: { problem: 'We need to build a live map for the tracking page.' },
    at: 'problem',
    words: 'We need to',
    passes: { problem: 'Customers need to call to learn where a parcel is: 31,000 times a month.' },
  },
  {
    code: 'CP-CHARTER-PROBLEM-NO-NUMBER',
    severity: 'note',
    type: 'informative',
    message: 'The problem has no number.',
    why: 'The size of the problem decides what the program may cost.',
    fix: 'Add how many, how often or how much, and where that was counted.',
    find: ({ problem }) => (isEmpty(problem) || /\p{N}/u.test(problem) ? [] : [{ where: inSection('problem') }]),
    fails: { problem: 'Customers call to ask where a parcel is.' },
    at: 'problem',
  },
  {
    code: 'CP-CHARTER-NO-GOAL',
    severity: 'error',
    type: 'essential',
    message: 'The charter has no goal.',
    why: 'Teams decide small things every day, and need to know toward what.',
    fix: 'Say in a sentence what will be true when it is done.',
    find: emptyField('goal'),
    fails: { goal: '' },
    at: 'goal',
  },
  {
    code: 'CP-CHARTER-NO-NON-GOALS',
    severity: 'error',
    type: 'essential',
    message: 'The charter names no non-goals.',
    why: 'What is not excluded is expected by somebody, and comes up when it is dear.',
    fix: 'Name two or three things that people may expect and that the program leaves alone.',
    find: emptyField('nonGoals'),
    fails: { nonGoals: '' },
    at: 'nonGoals',
  },
  {
    code: 'CP-CHARTER-NON-GOAL-IN-SCOPE',
    severity: 'error',
    type: 'essential',
    message: 'The same thing stands in scope and under non-goals.',
    why: 'Each team will read the line that suits it.',
    fix: 'Take it out of one of the two.',
    find: ({ scope, nonGoals }) => {
      const inScope = new Set(linesIn(scope).map(sameName));
      const double = linesIn(nonGoals).find((line) => inScope.has(sameName(line)));
      if (double === undefined) return [];
      const start = nonGoals.indexOf(double);
      return [{ where: { section: 'nonGoals', words: { start, end: start + double.length, text: double } } }];
    },
    fails: { nonGoals: '- A new courier app\n- A map on the tracking page' },
    at: 'nonGoals',
    words: 'A map on the tracking page',
  },
  {
    code: 'CP-CHARTER-NO-MEASURE',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says how success will be measured.',
    why: 'Success that cannot be measured is decided by whoever speaks last.',
    fix: 'Add one to three measures with baseline, target and date.',
    find: emptyTable('measures'),
    fails: { measures: [] },
    at: 'measures',
  },
  {
    code: 'CP-CHARTER-TARGET-NO-NUMBER',
    severity: 'error',
    type: 'essential',
    message: 'This target has no number.',
    why: 'A target such as “better” is reached by any change.',
    fix: 'Give the value that counts as success.',
    find: cellsWhere('measures', 'target', (cell) => !/\p{N}/u.test(cell)),
    fails: { 'measures.0.target': 'noticeably fewer' },
    at: 'measures.0.target',
    passes: { 'measures.0.target': 'below 18k' },
  },
  {
    code: 'CP-CHARTER-NO-TARGET',
    severity: 'error',
    type: 'essential',
    message: 'This measure has no target.',
    why: 'A measure without a target reports and decides nothing.',
    fix: 'Give the value that counts as success.',
    find: emptyCells('measures', 'target'),
    fails: { 'measures.1.target': '' },
    at: 'measures.1.target',
  },
  {
    code: 'CP-CHARTER-NO-BASELINE',
    severity: 'warning',
    type: 'actionable',
    message: 'This measure has no baseline.',
    why: 'Without the value today nobody can tell what the program changed.',
    fix: 'Measure it now; if there is none yet, say so and say when there will be.',
    find: emptyCells('measures', 'baseline'),
    fails: { 'measures.1.baseline': '' },
    at: 'measures.1.baseline',
    passes: { 'measures.1.baseline': 'measured from 2026-03-16' },
  },
  {
    code: 'CP-CHARTER-NO-SPONSOR',
    severity: 'error',
    type: 'essential',
    message: 'The charter has no sponsor.',
    why: 'When teams disagree about people or money, somebody must want it enough to settle that.',
    fix: 'Name the one executive who wants it and pays for it.',
    find: emptyField('sponsor'),
    fails: { sponsor: '' },
    at: 'sponsor',
  },
  {
    code: 'CP-CHARTER-NO-DECIDER',
    severity: 'warning',
    type: 'actionable',
    message: 'The charter does not say who decides.',
    why: 'Decisions wait for as long as it is unclear whose they are.',
    fix: 'Name one person, and who stands in.',
    find: emptyField('decider'),
    fails: { decider: '' },
    at: 'decider',
  },
  {
    code: 'CP-CHARTER-MILESTONE-UNDEMONSTRABLE',
    severity: 'error',
    type: 'essential',
    message: 'This milestone cannot be demonstrated.',
    why: 'A phase that is “complete” can be so on paper; a thing that is shown is there or not.',
    fix: 'Name what one will see that day, and who looks.',
    find: undemonstrableIn('milestones'),
    fails: { 'milestones.0.milestone': 'Phase 1 complete', 'milestones.0.shows': '' },
    at: 'milestones.0.milestone',
    words: 'Phase 1 complete',
    passes: { 'milestones.0.milestone': 'Phase 1 complete' },
  },
  {
    code: 'CP-CHARTER-MILESTONE-NO-DATE',
    severity: 'error',
    type: 'essential',
    message: 'This milestone has no date.',
    why: 'A milestone without a date cannot be late, so nobody acts.',
    fix: 'Give the day, or the day on which the day will be known.',
    find: emptyCells('milestones', 'date'),
    fails: { 'milestones.1.date': '' },
    at: 'milestones.1.date',
  },
  {
    code: 'CP-CHARTER-MILESTONE-ORDER',
    severity: 'note',
    type: 'informative',
    message: 'This milestone stands after one with a later date.',
    why: 'Readers take the list as the order of events.',
    fix: 'Order the milestones by date, or look whether a date is wrong.',
    find: ({ milestones }) => {
      const dated = rowsOf(milestones).flatMap(({ row, index }) => {
        const at = readDay(row.date);
        return at === undefined ? [] : [{ index, at }];
      });
      return dated
        .filter(({ at }, place) => dated.slice(0, place).some((earlier) => earlier.at > at))
        .map(({ index }) => ({ where: inRow('milestones', index, 'date') }));
    },
    fails: { 'milestones.2.date': '2026-04-10' },
    at: 'milestones.2.date',
  },
  {
    code: 'CP-CHARTER-BUDGET-NO-AMOUNT',
    severity: 'note',
    type: 'actionable',
    message: 'The budget names no amount.',
    why: 'A budget in words lets everybody think of another sum.',
    fix: 'Give money or people, with the period.',
    find: ({ budget }) =>
      isEmpty(budget) || /\p{N}/u.test(budget)
        ? []
        : [...firstWords(inSection('budget'), budget, vagueSizes), { where: inSection('budget') }].slice(0, 1),
    fails: { budget: 'A moderate budget' },
    at: 'budget',
    words: 'moderate',
  },
  {
    code: 'CP-CHARTER-TARGET-IS-BASELINE',
    severity: 'warning',
    type: 'actionable',
    message: 'The target is the value of today.',
    why: 'A target that is reached already measures nothing.',
    fix: 'Look whether one of the two is wrong; if it must only stay as it is, call it a guardrail.',
    find: ({ measures }) =>
      rowsOf(measures)
        .filter(({ row }) => {
          const [from, to] = [readFigure(row.baseline), readFigure(row.target)];
          return from !== undefined && from.value === to?.value && sameName(row.baseline) === sameName(row.target);
        })
        .map(({ index }) => ({ where: inRow('measures', index, 'target') })),
    fails: { 'measures.0.target': '31,000' },
    at: 'measures.0.target',
  },
];
