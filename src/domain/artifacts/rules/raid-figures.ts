import { cellsWhere, isClosed, rowsOf } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, readDay, readFigure, readShare, sameName, shown } from '#domain/artifacts/values.ts';

/** Whether probabilities, scores and days of the log mean something. */
export const raidFigureRules: RulesOf<'raid'> = [
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
    message: 'A probability lies between 0 and 100%.',
    why: 'The ranking rests on it.',
    fix: 'Give a share such as 30%, or low, medium or high.',
    find: cellsWhere(
      'risks',
      'probability',
      (cell) => readFigure(cell) !== undefined && !/\//u.test(cell) && readShare(cell) === undefined,
    ),
    fails: { 'risks.0.probability': '130%' },
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
];
