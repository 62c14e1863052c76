import { emptyCells, emptyField, emptyTable, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { agrees, numberIn, readFigure, sameName, shown } from '#domain/artifacts/values.ts';

type Decision = DocumentOfKind<'decision'>;

const named = (rows: Decision['options']) => rowsOf(rows).filter(({ row }) => !isEmpty(row.option));

/** The options that a recommendation names. */
const recommended = ({ recommendation, options }: Decision) =>
  named(options).filter(({ row }) => sameName(recommendation).includes(sameName(row.option)));

const weightsOf = ({ criteria }: Decision): { criterion: string; weight: number }[] =>
  rowsOf(criteria).flatMap(({ row }) => {
    const weight = numberIn(row.weight);
    return weight === undefined ? [] : [{ criterion: sameName(row.criterion), weight }];
  });

/** The weighted total of an option in parts of the sum of weights; undefined where a score is missing. */
function totalOf(decision: Decision, option: string): number | undefined {
  const weights = weightsOf(decision);
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  if (weights.length === 0 || sum <= 0) return undefined;
  let total = 0;
  for (const { criterion, weight } of weights) {
    const score = rowsOf(decision.scores).find(
      ({ row }) => sameName(row.option) === sameName(option) && sameName(row.criterion) === criterion,
    );
    const value = score && numberIn(score.row.score);
    if (value === undefined) return undefined;
    total += (weight / sum) * value;
  }
  return total;
}

export const decisionRules: RulesOf<'decision'> = [
  {
    code: 'CP-DECISION-ONE-OPTION',
    severity: 'error',
    type: 'essential',
    message: 'There are not two options.',
    why: 'One option is an announcement; the reader cannot see what was given up.',
    fix: 'Add an option that somebody could really choose, and what it would take to leave things as they are.',
    find: ({ options }) => (named(options).length < 2 ? [{ where: inSection('options') }] : []),
    fails: {
      options: [{ option: 'Cartello', summary: 'Vendor', gain: 'Price', price: 'Peak', total: '' }],
      scores: [],
    },
    at: 'options',
  },
  {
    code: 'CP-DECISION-NO-QUESTION',
    severity: 'error',
    type: 'essential',
    message: 'The record does not say what is decided.',
    why: 'In half a year nobody knows what the answer answered.',
    fix: 'Write the question in one sentence.',
    find: emptyField('question'),
    fails: { question: '' },
    at: 'question',
  },
  {
    code: 'CP-DECISION-NO-CRITERIA',
    severity: 'error',
    type: 'essential',
    message: 'There are no criteria.',
    why: 'Without them the recommendation is a taste, and cannot be checked later.',
    fix: 'Name the two to five things that matter, with weights.',
    find: emptyTable('criteria'),
    fails: { criteria: [], scores: [] },
    at: 'criteria',
  },
  {
    code: 'CP-DECISION-NO-RECOMMENDATION',
    severity: 'error',
    type: 'essential',
    message: 'Nothing is recommended.',
    why: 'The person who decides needs to know what you would do.',
    fix: 'Name one option.',
    find: emptyField('recommendation'),
    fails: { recommendation: '' },
    at: 'recommendation',
  },
  {
    code: 'CP-DECISION-NOT-AN-OPTION',
    severity: 'error',
    type: 'essential',
    message: 'What is recommended is none of the options.',
    why: 'It was not compared with anything.',
    fix: 'Add it to the options, or use the name that it has there.',
    find: (decision) =>
      isEmpty(decision.recommendation) || named(decision.options).length === 0 || recommended(decision).length > 0
        ? []
        : [{ where: inSection('recommendation') }],
    fails: { recommendation: 'Build it later' },
    at: 'recommendation',
    passes: { recommendation: 'We take Cartello for a year' },
  },
  {
    code: 'CP-DECISION-NO-REASON',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says why.',
    why: 'Without the reason the question is opened again by the next person.',
    fix: 'Write why this one, in the terms of the criteria.',
    find: emptyField('because'),
    fails: { because: '' },
    at: 'because',
  },
  {
    code: 'CP-DECISION-NO-DECIDER',
    severity: 'error',
    type: 'essential',
    message: 'Nobody decides.',
    why: 'A proposal without a decider is discussed until the date decides.',
    fix: 'Name one person.',
    find: emptyField('decider'),
    fails: { decider: '' },
    at: 'decider',
  },
  {
    code: 'CP-DECISION-NO-REVERSIBILITY',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says how hard it is to take back.',
    why: 'A choice that is easily undone deserves an hour, a one-way door a week.',
    fix: 'Say easy, costly or one-way, and until when it is cheap.',
    find: emptyField('reversibility'),
    fails: { reversibility: '' },
    at: 'reversibility',
  },
  {
    code: 'CP-DECISION-NO-WAY-BACK',
    severity: 'warning',
    type: 'actionable',
    message: 'It can be taken back, and nothing says how.',
    why: 'An exit that nobody has described is dearer than it looks.',
    fix: 'Write what it would take, in days and money, and until when.',
    find: ({ reversibility, undo }) =>
      /^(?:easy|costly)$/iu.test(reversibility.trim()) && isEmpty(undo) ? [{ where: inSection('undo') }] : [],
    fails: { undo: '' },
    at: 'undo',
    passes: { undo: '', reversibility: 'one-way' },
  },
  {
    code: 'CP-DECISION-WEIGHTS-SUM',
    severity: 'error',
    type: 'essential',
    message: 'The weights do not add up to 100.',
    why: 'Totals on another scale cannot be compared with the next decision.',
    fix: 'Bring them to 100, or to 1.',
    find: (decision) => {
      const rows = rowsOf(decision.criteria);
      const weights = weightsOf(decision);
      const sum = weights.reduce((all, { weight }) => all + weight, 0);
      if (
        weights.length < rows.length ||
        weights.length === 0 ||
        Math.abs(sum - 100) < 0.5 ||
        Math.abs(sum - 1) < 0.005
      )
        return [];
      return [{ where: inSection('criteria'), message: `The weights add up to ${shown(sum)}, not to 100.` }];
    },
    fails: { 'criteria.0.weight': '50' },
    at: 'criteria',
    passes: { 'criteria.0.weight': '0.4', 'criteria.1.weight': '0.35', 'criteria.2.weight': '0.25' },
  },
  {
    code: 'CP-DECISION-TOTAL-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The total is not the weighted sum of the scores.',
    why: 'The recommendation rests on it.',
    fix: 'Work it out again: each score times its weight in parts of 100.',
    find: (decision) =>
      named(decision.options).flatMap(({ row, index }) => {
        const [written, total] = [readFigure(row.total), totalOf(decision, row.option)];
        if (!written || total === undefined || agrees(written, total) || agrees(written, total * 100)) return [];
        return [
          {
            where: inRow('options', index, 'total'),
            message: `The total is ${row.total.trim()}; the scores give ${shown(total)}.`,
          },
        ];
      }),
    fails: { 'options.1.total': '3.9' },
    at: 'options.1.total',
    passes: { 'options.1.total': '3.20', 'options.2.total': '275' },
  },
  {
    code: 'CP-DECISION-SCORE-MISSING',
    severity: 'warning',
    type: 'actionable',
    message: 'This option is not scored on every criterion.',
    why: 'An option that was scored on less cannot be compared.',
    fix: 'Score it on the others, or say why it was ruled out.',
    find: (decision) =>
      rowsOf(decision.scores).length === 0
        ? []
        : named(decision.options)
            .filter(({ row }) => weightsOf(decision).length > 0 && totalOf(decision, row.option) === undefined)
            .map(({ index }) => ({ where: inRow('options', index, 'option') })),
    fails: { 'scores.8.score': '' },
    at: 'options.2.option',
  },
  {
    code: 'CP-DECISION-NOT-THE-BEST',
    severity: 'warning',
    type: 'actionable',
    message: 'Another option has a higher total than the one recommended.',
    why: 'Something weighs that is not among the criteria.',
    fix: 'Add it as a criterion, or say under Because why the total does not decide.',
    find: (decision) => {
      const [chosen, ...others] = recommended(decision);
      const own = chosen && others.length === 0 ? totalOf(decision, chosen.row.option) : undefined;
      const better = named(decision.options).find(
        ({ row }) => own !== undefined && (totalOf(decision, row.option) ?? -Infinity) > own + 1e-9,
      );
      return better
        ? [
            {
              where: inSection('recommendation'),
              message: `“${better.row.option.trim()}” has a higher total than what is recommended.`,
            },
          ]
        : [];
    },
    fails: { recommendation: 'Mapwright' },
    at: 'recommendation',
  },
  {
    code: 'CP-DECISION-NO-PRICE',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing speaks against this option.',
    why: 'An option without a price was not looked at, or is being sold.',
    fix: 'Write what it costs or risks.',
    find: emptyCells('options', 'price'),
    fails: { 'options.0.price': '' },
    at: 'options.0.price',
  },
  {
    code: 'CP-DECISION-STRAW-MAN',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing speaks for this option.',
    why: 'An option that nobody could choose is there to make another look good.',
    fix: 'Write what speaks for it, or leave it out.',
    find: emptyCells('options', 'gain'),
    fails: { 'options.2.gain': '' },
    at: 'options.2.gain',
  },
  {
    code: 'CP-DECISION-LEAVE-IT',
    severity: 'note',
    type: 'informative',
    message: 'No option is to leave things as they are.',
    why: 'It is what happens if nobody decides, and the measure for all others.',
    fix: 'Add it with what it costs.',
    find: ({ options }) => {
      const rows = named(options);
      const stays =
        /leave|as (?:it|they|things) (?:is|are)|do nothing|status quo|stay|keep|current|present|today|no change|wait|existing/iu;
      return rows.length >= 2 && !rows.some(({ row }) => stays.test(`${row.option} ${row.summary}`))
        ? [{ where: inSection('options') }]
        : [];
    },
    fails: { 'options.2.summary': 'Our tiles, more machines' },
    at: 'options',
  },
];
