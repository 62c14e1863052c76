import { estimateAtCompletion, performance } from '#domain/artifacts/arithmetic.ts';
import { isEmpty } from '#domain/artifacts/finders.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { inSection } from '#domain/artifacts/place.ts';
import type { Match, RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, numberIn, readFigure, shown } from '#domain/artifacts/values.ts';
import { earned, formulaOf } from './budget-figures.ts';

type Budget = DocumentOfKind<'budget'>;

/** Compares a figure that is written with what the others give. */
const compare =
  (field: 'cv' | 'sv' | 'cpi' | 'spi', reckoning: string) =>
  (budget: Budget): Match[] => {
    const [written, figures] = [readFigure(budget[field]), earned(budget)];
    const value = figures && performance(figures)[field];
    if (!written || value === undefined || !Number.isFinite(value) || agrees(written, value)) return [];
    return [
      { where: inSection(field), message: `${budget[field].trim()} is written; ${reckoning} is ${shown(value, 3)}.` },
    ];
  };

/** The estimates at completion that a formula allows: with exact indices, and with those that are written. */
function estimates(budget: Budget): number[] {
  const [formula, figures] = [formulaOf(budget.formula), earned(budget)];
  if (!formula || !figures) return [];
  const exact = performance(figures);
  const written = { cpi: numberIn(budget.cpi) ?? exact.cpi, spi: numberIn(budget.spi) ?? exact.spi };
  return [exact, written]
    .map((indices) => estimateAtCompletion[formula](figures, indices))
    .filter((estimate) => Number.isFinite(estimate));
}

/** Whether the figures of earned value follow from each other. */
export const budgetEarnedRules: RulesOf<'budget'> = [
  {
    code: 'CP-BUDGET-CV-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The cost variance is not EV - AC.',
    why: 'It says whether the work done cost more than it was budgeted for.',
    fix: 'Take earned value minus actual cost; a minus means over budget.',
    find: compare('cv', 'EV - AC'),
    fails: { cv: '4,000' },
    at: 'cv',
  },
  {
    code: 'CP-BUDGET-SV-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The schedule variance is not EV - PV.',
    why: 'It says how much planned work is not done.',
    fix: 'Take earned value minus planned value; a minus means behind.',
    find: compare('sv', 'EV - PV'),
    fails: { sv: '15,000' },
    at: 'sv',
  },
  {
    code: 'CP-BUDGET-CPI-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The cost performance index is not EV ÷ AC.',
    why: 'The forecast rests on it.',
    fix: 'Divide earned value by actual cost; below 1 means that a dollar buys less than a dollar of work.',
    find: compare('cpi', 'EV ÷ AC'),
    fails: { cpi: '1.06' },
    at: 'cpi',
    passes: { cpi: '.947' },
  },
  {
    code: 'CP-BUDGET-SPI-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The schedule performance index is not EV ÷ PV.',
    why: 'It is what is read for “how far behind”.',
    fix: 'Divide earned value by planned value.',
    find: compare('spi', 'EV ÷ PV'),
    fails: { spi: '1.08' },
    at: 'spi',
  },
  {
    code: 'CP-BUDGET-EAC-NO-FORMULA',
    severity: 'error',
    type: 'essential',
    message: 'The estimate at completion does not name its formula.',
    why: 'The three usual formulas can differ by a tenth of the budget, and mean different futures.',
    fix: 'Name it: BAC/CPI if it goes on as it went, AC+(BAC-EV) if that was an exception, AC+(BAC-EV)/(CPI*SPI) if the date must hold too.',
    find: ({ eac, formula }) => (!isEmpty(eac) && isEmpty(formula) ? [{ where: inSection('formula') }] : []),
    fails: { formula: '' },
    at: 'formula',
  },
  {
    code: 'CP-BUDGET-EAC-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The estimate at completion is not what its formula gives.',
    why: 'It is the number that people will remember.',
    fix: 'Work it out again with the figures of this page.',
    find: (budget) => {
      const [written, allowed] = [readFigure(budget.eac), estimates(budget)];
      if (!written || allowed.length === 0 || allowed.some((estimate) => agrees(written, estimate))) return [];
      return [
        {
          where: inSection('eac'),
          message: `${budget.eac.trim()} is written; ${budget.formula.trim()} is ${shown(allowed[0] ?? 0, 0)}.`,
        },
      ];
    },
    fails: { eac: '651,000', vac: '-11,000' },
    at: 'eac',
    passes: { formula: 'AC + (BAC - EV)', eac: '651,000', vac: '-11,000' },
  },
  {
    code: 'CP-BUDGET-VAC-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The variance at completion is not BAC - EAC.',
    why: 'It is what is asked for on top.',
    fix: 'Take budget minus estimate at completion; a minus means that more is needed.',
    find: ({ bac, eac, vac }) => {
      const [budget, estimate, written] = [numberIn(bac), numberIn(eac), readFigure(vac)];
      if (budget === undefined || estimate === undefined || !written || agrees(written, budget - estimate)) return [];
      return [
        { where: inSection('vac'), message: `${vac.trim()} is written; BAC - EAC is ${shown(budget - estimate)}.` },
      ];
    },
    fails: { vac: '36,103' },
    at: 'vac',
  },
  {
    code: 'CP-BUDGET-EV-ABOVE-BAC',
    severity: 'error',
    type: 'essential',
    message: 'More is earned than the whole budget.',
    why: 'Earned value is the budget of the work done; there is no more of it than the budget.',
    fix: 'Count each piece at its budget, not at its cost.',
    find: ({ bac, ev }) =>
      (numberIn(ev) ?? -Infinity) > (numberIn(bac) ?? Infinity) ? [{ where: inSection('ev') }] : [],
    fails: { ev: '650,000', cv: '', sv: '', cpi: '', spi: '' },
    at: 'ev',
  },
];
