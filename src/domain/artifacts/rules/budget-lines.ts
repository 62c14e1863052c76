import { isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { Match, RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, numberIn, readFigure, shown } from '#domain/artifacts/values.ts';
import { restated } from '#domain/lexicon/document-wording.ts';
import { earned, isTotal } from './budget-figures.ts';

type Budget = DocumentOfKind<'budget'>;
type Line = Budget['lines'][number];

const share = (line: Line): number => {
  const [planned, actual] = [numberIn(line.planned), numberIn(line.actual)];
  if (planned === undefined || actual === undefined) return 0;
  return planned === 0 ? (actual === 0 ? 0 : 1) : Math.abs(planned - actual) / Math.abs(planned);
};

/** Whether the lines add up, and what departs from the plan is explained. */
export const budgetLineRules: RulesOf<'budget'> = [
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
          message: `This line is ${shown(share(row) * 100, 0)}% off, and nothing says why.`,
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
    why: '“Higher costs” is the question in the form of an answer.',
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
];
