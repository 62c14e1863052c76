import { type EarnedValue, estimateAtCompletion, performance } from '#domain/artifacts/arithmetic.ts';
import { emptyCells, emptyField, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { Match, RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, numberIn, readFigure, sameName, shown } from '#domain/artifacts/values.ts';
import { restated } from '#domain/lexicon/document-wording.ts';

type Budget = DocumentOfKind<'budget'>;
type Line = Budget['lines'][number];

const isTotal = ({ line }: Line): boolean => /^(?:grand )?(?:total|sum)\b/iu.test(line.trim());

/** The earned value figures; undefined where one that is asked for is missing. */
function earned(budget: Budget): EarnedValue | undefined {
  const [bac, pv, ev, ac] = [numberIn(budget.bac), numberIn(budget.pv), numberIn(budget.ev), numberIn(budget.ac)];
  return ev === undefined || ac === undefined ? undefined : { bac: bac ?? Number.NaN, pv: pv ?? Number.NaN, ev, ac };
}

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

type Formula = keyof typeof estimateAtCompletion;
const formulaOf = (text: string): Formula | undefined => {
  const plain = text
    .toLowerCase()
    .replaceAll(/\s+/gu, '')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-');
  return (Object.keys(estimateAtCompletion) as Formula[]).find((formula) => formula.toLowerCase() === plain);
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

const share = (line: Line): number => {
  const [planned, actual] = [numberIn(line.planned), numberIn(line.actual)];
  if (planned === undefined || actual === undefined) return 0;
  return planned === 0 ? (actual === 0 ? 0 : 1) : Math.abs(planned - actual) / Math.abs(planned);
};

export const budgetRules: RulesOf<'budget'> = [
  {
    code: 'CP-BUDGET-SUM-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The total is not the sum of the lines.',
    why: 'Who finds one wrong sum trusts no other number.',
    fix: 'Add the lines again; look for one that is missing or counted twice.',
    find: ({ lines }) => {
      const rows = rowsOf(lines);
      const total = rows.find(({ row }) => isTotal(row));
      if (!total) return [];
      return (['planned', 'actual', 'variance'] as const).flatMap((column): Match[] => {
        const written = readFigure(total.row[column]);
        const parts = rows.filter(({ row }) => !isTotal(row)).map(({ row }) => readFigure(row[column]));
        if (!written || !parts.some((part) => part !== undefined)) return [];
        const sum = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
        if (agrees(written, sum)) return [];
        return [
          {
            where: inRow('lines', total.index, column),
            message: `${total.row[column].trim()} is written; the lines add up to ${shown(sum)}.`,
          },
        ];
      });
    },
    fails: { 'lines.4.planned': '200,000' },
    at: 'lines.4.planned',
    passes: { 'lines.4.planned': '$210k' },
  },
  {
    code: 'CP-BUDGET-LINE-VARIANCE-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The variance of this line is not planned minus actual.',
    why: 'A sign or a digit that is wrong sends the question to the wrong line.',
    fix: 'Take planned - actual; a minus means that more was spent.',
    find: ({ lines }) =>
      rowsOf(lines).flatMap(({ row, index }) => {
        const [planned, actual, written] = [numberIn(row.planned), numberIn(row.actual), readFigure(row.variance)];
        if (planned === undefined || actual === undefined || !written || agrees(written, planned - actual)) return [];
        return [
          {
            where: inRow('lines', index, 'variance'),
            message: `${row.variance.trim()} is written; ${row.planned.trim()} - ${row.actual.trim()} is ${shown(planned - actual)}.`,
          },
        ];
      }),
    fails: { 'lines.1.variance': '11,000' },
    at: 'lines.1.variance',
  },
  {
    code: 'CP-BUDGET-NO-CAUSE',
    severity: 'error',
    type: 'essential',
    message: 'This line is a tenth or more off, and nothing says why.',
    why: 'Finance asks it first, and guesses if there is no answer.',
    fix: 'Write the fact that made the difference, with its day or amount.',
    find: ({ lines }) =>
      rowsOf(lines)
        .filter(({ row }) => !isTotal(row) && share(row) >= 0.1 && isEmpty(row.cause))
        .map(({ row, index }) => ({
          where: inRow('lines', index, 'cause'),
          message: `This line is ${shown(share(row) * 100, 0)} % off, and nothing says why.`,
        })),
    fails: { 'lines.1.cause': '' },
    at: 'lines.1.cause',
    passes: { 'lines.0.cause': '' },
  },
  {
    code: 'CP-BUDGET-CAUSE-RESTATES',
    severity: 'warning',
    type: 'actionable',
    message: 'This says again that the sum differs, not why.',
    why: '"Higher costs" is the question in the form of an answer.',
    fix: 'Name the event: a price that changed, work that moved, a count that was wrong.',
    find: ({ lines, cause }) => {
      const isBare = (text: string): boolean =>
        text.search(restated) >= 0 && !/\b(?:because|since|due to|as|after|when|from|for|by)\b|\p{N}/iu.test(text);
      const cells = rowsOf(lines)
        .filter(({ row }) => isBare(row.cause))
        .map(({ index }) => ({ where: inRow('lines', index, 'cause') }));
      return isBare(cause) ? [...cells, { where: inSection('cause') }] : cells;
    },
    fails: { 'lines.1.cause': 'Higher costs than planned' },
    at: 'lines.1.cause',
    passes: { 'lines.1.cause': 'Higher costs because the free tier ended' },
  },
  {
    code: 'CP-BUDGET-NO-WHY',
    severity: 'warning',
    type: 'actionable',
    message: 'The difference is not explained.',
    why: 'A variance without a story is answered with a cut.',
    fix: 'Name the two or three facts that made it, with amounts.',
    find: (budget) => {
      const figures = earned(budget);
      const off = figures
        ? Math.max(Math.abs(figures.ev - figures.ac) / figures.ac, Math.abs(figures.ev - figures.pv) / figures.pv)
        : 0;
      return off >= 0.05 && isEmpty(budget.cause) ? [{ where: inSection('cause') }] : [];
    },
    fails: { cause: '' },
    at: 'cause',
  },
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
    why: 'It is what is read for "how far behind".',
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
