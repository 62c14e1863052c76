import { cellsWhere, emptyCells, emptyField, emptyTable, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, readDay, readFigure, sameName, shown, workingDays } from '#domain/artifacts/values.ts';
import { vagueSizes } from '#domain/lexicon/document-wording.ts';

const areas = {
  schedule: /schedule|date|time/iu,
  cost: /cost|budget|money|price/iu,
  scope: /scope|feature/iu,
  quality: /quality|test|risk/iu,
};

/** Whether a day, moved by a difference such as `6 working days` or `2 weeks`, is another day; undefined where it cannot be read. */
function movesTo(before: string, difference: string, after: string): boolean | undefined {
  const [from, to] = [readDay(before), readDay(after)];
  const [, sign = '', count = '', working, unit = ''] =
    /^\s*([-+−]?)\s*(\d+)\s+(working |business |calendar )?(day|week)s?\b/iu.exec(difference) ?? [];
  if (from === undefined || to === undefined || count === '') return undefined;
  const step = Number(count) * (unit.toLowerCase() === 'week' ? 7 : 1) * (sign === '-' || sign === '−' ? -1 : 1);
  if (to - from === step) return true;
  const counted = step > 0 ? workingDays(from + 1, to) : -workingDays(to + 1, from);
  const inWorkingDays = unit.toLowerCase() === 'week' ? (step / 7) * 5 : step;
  return !/calendar/iu.test(working ?? '') && counted === inWorkingDays;
}

export const changeRequestRules: RulesOf<'change-request'> = [
  {
    code: 'CP-CHANGE-NO-CHANGE',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says what is to be different.',
    why: 'Two readers will agree to two changes.',
    fix: 'Write in a sentence what is different afterwards.',
    find: emptyField('change'),
    fails: { change: '' },
    at: 'change',
  },
  {
    code: 'CP-CHANGE-NO-REASON',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says why.',
    why: 'A change is bought with days or money; the reason is what is bought.',
    fix: 'Write what it is worth, to whom, and why now.',
    find: emptyField('reason'),
    fails: { reason: '' },
    at: 'reason',
  },
  {
    code: 'CP-CHANGE-NO-CONSEQUENCE',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says what happens if it is not done.',
    why: 'A no needs a price too.',
    fix: 'Write what happens then, with a number if there is one.',
    find: emptyField('otherwise'),
    fails: { otherwise: '' },
    at: 'otherwise',
  },
  {
    code: 'CP-CHANGE-IMPACT-MISSING',
    severity: 'error',
    type: 'essential',
    message: 'Schedule, cost, scope or quality is not looked at.',
    why: 'What is not looked at is where the change is paid.',
    fix: 'Add a row for each of the four, also where nothing changes.',
    find: ({ impacts }) => {
      const rows = rowsOf(impacts);
      const missing = Object.entries(areas).filter(([, pattern]) => !rows.some(({ row }) => pattern.test(row.area)));
      return missing.length > 0
        ? [{ where: inSection('impacts'), message: `Not looked at: ${missing.map(([area]) => area).join(', ')}.` }]
        : [];
    },
    fails: { 'impacts.3.area': 'Support' },
    at: 'impacts',
  },
  {
    code: 'CP-CHANGE-IMPACT-VAGUE',
    severity: 'warning',
    type: 'actionable',
    message: 'This impact has no size.',
    why: '“Minimal” is what the person who wants it writes.',
    fix: 'Give days, money or a count, with who said so.',
    find: cellsWhere(
      'impacts',
      'difference',
      (cell) =>
        !/\p{N}/u.test(cell) &&
        cell.search(vagueSizes) >= 0 &&
        !/^(?:none|no (?:impact|change|effect)|nothing)\b/iu.test(cell.trim()),
    ),
    fails: { 'impacts.3.difference': 'minimal' },
    at: 'impacts.3.difference',
    passes: { 'impacts.3.difference': 'none', 'impacts.3.after': '12 load cases' },
  },
  {
    code: 'CP-CHANGE-NO-IMPACT-AT-ALL',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing changes anywhere.',
    why: 'A change that costs nothing was not worked out.',
    fix: 'Ask the team that does it, and write their answer with the name.',
    find: ({ impacts }) => {
      const rows = rowsOf(impacts);
      return rows.length >= 3 &&
        rows.every(
          ({ row }) =>
            /^(?:none|no (?:impact|change|effect)|nothing|0|n\/a|-)?(?:\s.*)?$/iu.test(row.difference.trim()) &&
            !/[1-9]/u.test(row.difference),
        )
        ? [{ where: inSection('impacts') }]
        : [];
    },
    fails: {
      'impacts.0.difference': 'none',
      'impacts.0.after': '2026-04-27',
      'impacts.1.difference': '0',
      'impacts.1.after': '$640,000',
      'impacts.2.difference': 'No change',
      'impacts.2.after': '7 screens',
      'impacts.3.difference': 'none',
      'impacts.3.after': '12 load cases',
    },
    at: 'impacts',
  },
  {
    code: 'CP-CHANGE-DIFFERENCE-OFF',
    severity: 'error',
    type: 'essential',
    message: 'Before and difference do not give after.',
    why: 'One of the three is wrong, and each reader takes another.',
    fix: 'Work it out again.',
    find: ({ impacts }) =>
      rowsOf(impacts).flatMap(({ row, index }) => {
        const where = inRow('impacts', index, 'after');
        if (readDay(row.before) !== undefined)
          return movesTo(row.before, row.difference, row.after) === false ? [{ where }] : [];
        const [before, difference, after] = [readFigure(row.before), readFigure(row.difference), readFigure(row.after)];
        if (!before || !difference || !after || difference.isPercent !== before.isPercent) return [];
        const sum = before.value + difference.value;
        return agrees(after, sum)
          ? []
          : [
              {
                where,
                message: `${row.before.trim()} and ${row.difference.trim()} give ${shown(sum)}, not ${row.after.trim()}.`,
              },
            ];
      }),
    fails: { 'impacts.1.after': '$645,000' },
    at: 'impacts.1.after',
    passes: { 'impacts.0.difference': '8 days', 'impacts.1.difference': '-$9,000', 'impacts.1.after': '$631k' },
  },
  {
    code: 'CP-CHANGE-NO-BASIS',
    severity: 'note',
    type: 'actionable',
    message: 'Nothing says how this is known.',
    why: 'An estimate by the person who wants the change and one by the team that does it differ.',
    fix: 'Write who said so, or what it was counted from.',
    find: emptyCells('impacts', 'because'),
    fails: { 'impacts.2.because': '' },
    at: 'impacts.2.because',
  },
  {
    code: 'CP-CHANGE-NO-DECIDER',
    severity: 'error',
    type: 'essential',
    message: 'Nobody decides.',
    why: 'Then the change happens or not by who works on it first.',
    fix: 'Name one person.',
    find: emptyField('decider'),
    fails: { decider: '' },
    at: 'decider',
  },
  {
    code: 'CP-CHANGE-NO-DATE',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says by when it is decided.',
    why: 'An open change holds back the work beside it.',
    fix: 'Give the day after which it costs more.',
    find: emptyField('decideBy'),
    fails: { decideBy: '' },
    at: 'decideBy',
  },
  {
    code: 'CP-CHANGE-NO-ALTERNATIVE',
    severity: 'warning',
    type: 'actionable',
    message: 'No other way is looked at.',
    why: 'Often a smaller change gives most of the worth.',
    fix: 'Add one, be it later or smaller.',
    find: emptyTable('alternatives'),
    fails: { alternatives: [] },
    at: 'alternatives',
  },
  {
    code: 'CP-CHANGE-ASKED-BY-DECIDER',
    severity: 'note',
    type: 'informative',
    message: 'The person who asks is the one who decides.',
    why: 'Nobody then weighs the price against the wish.',
    fix: 'Let somebody decide who pays for it.',
    find: ({ by, decider }) =>
      !isEmpty(by) && sameName(by) === sameName(decider) ? [{ where: inSection('decider') }] : [],
    fails: { decider: 'Paul Okoye' },
    at: 'decider',
  },
];
