import { emptyCells, emptyField, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, numberIn, readFigure, sameName, shown } from '#domain/artifacts/values.ts';
import { isTotal } from './budget-figures.ts';
import { budgetEarnedRules } from './budget-earned.ts';
import { budgetLineRules } from './budget-lines.ts';

export const budgetRules: RulesOf<'budget'> = [
  ...budgetLineRules,
  ...budgetEarnedRules,
  {
    code: 'CP-BUDGET-LINES-NOT-AC',
    severity: 'warning',
    type: 'actionable',
    message: 'The lines do not add up to the actual cost.',
    why: 'The two halves of the page tell of different months or different money.',
    fix: 'Bring them to one day, or name what is outside the lines.',
    find: ({ ac, lines }) => {
      const [written, rows] = [readFigure(ac), rowsOf(lines).filter(({ row }) => !isTotal(row))];
      const actuals = rows.map(({ row }) => numberIn(row.actual));
      if (!written || rows.length === 0 || actuals.includes(undefined)) return [];
      const sum = actuals.reduce<number>((all, actual) => all + (actual ?? 0), 0);
      return agrees(written, sum)
        ? []
        : [{ where: inSection('ac'), message: `${ac.trim()} is written; the lines add up to ${shown(sum)}.` }];
    },
    fails: {
      'lines.3.actual': '14,000',
      'lines.3.variance': '11,000',
      'lines.4.actual': '208,000',
      'lines.4.variance': '2,000',
    },
    at: 'ac',
  },
  {
    code: 'CP-BUDGET-NO-FORECAST',
    severity: 'warning',
    type: 'actionable',
    message: 'There is no estimate at completion.',
    why: 'What was spent is past; what it will cost can still be changed.',
    fix: 'Give the estimate and the formula behind it.',
    find: emptyField('eac'),
    fails: { eac: '', vac: '' },
    at: 'eac',
  },
  {
    code: 'CP-BUDGET-LINE-NO-OWNER',
    severity: 'note',
    type: 'actionable',
    message: 'Nobody answers for this line.',
    why: 'A line that nobody owns is spent by all.',
    fix: 'Name one person.',
    find: emptyCells('lines', 'owner', (row) => !/^total/iu.test(row['line'] ?? '')),
    fails: { 'lines.2.owner': '' },
    at: 'lines.2.owner',
    passes: { 'lines.4.owner': '' },
  },
  {
    code: 'CP-BUDGET-UNKNOWN-FORMULA',
    severity: 'note',
    type: 'informative',
    message: 'A new estimate is named as the formula, and is not given.',
    why: 'A reader cannot work the estimate at completion out again.',
    fix: 'Give the new estimate of the rest.',
    find: ({ formula, newEstimate }) =>
      sameName(formula) === 'ac+new estimate' && isEmpty(newEstimate) ? [{ where: inSection('newEstimate') }] : [],
    fails: { formula: 'AC+new estimate' },
    at: 'newEstimate',
    passes: { formula: 'AC+new estimate', newEstimate: '470,103' },
  },
];
