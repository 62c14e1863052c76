import { chartLimits, type ChartLimits } from '#domain/artifacts/arithmetic.ts';
import { emptyCells, emptyTable, isEmpty, rowsOf, wordsInCells } from '#domain/artifacts/finders.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { Match, RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, numberIn, readFigure, sameName, shown } from '#domain/artifacts/values.ts';
import { vanity } from '#domain/lexicon/document-wording.ts';

type Metrics = DocumentOfKind<'metrics'>;

/** Fewer observations than this give limits that the next few would move. */
const fewest = 8;

const valuesOf = ({ observations }: Metrics) =>
  rowsOf(observations).flatMap(({ row, index }) => {
    const value = numberIn(row.value);
    return value === undefined ? [] : [{ index, value, note: row.note }];
  });
const limitsOf = (metrics: Metrics): ChartLimits | undefined =>
  chartLimits(valuesOf(metrics).map(({ value }) => value));

/** Compares a line of the chart with what the observations give; limits by 3 ÷ 1.128 count as well as by 2.66. */
function compareLine(metrics: Metrics, field: 'mean' | 'upper' | 'lower'): Match[] {
  const [written, limits] = [readFigure(metrics[field]), limitsOf(metrics)];
  if (!written || !limits) return [];
  const spread = (3 / 1.128) * limits.movingRange;
  const exact = { mean: limits.mean, upper: limits.mean + spread, lower: limits.mean - spread }[field];
  const isFloor = field === 'lower' && limits.lower < 0 && written.value === 0;
  if (isFloor || agrees(written, limits[field]) || agrees(written, exact)) return [];
  return [
    {
      where: inSection(field),
      message: `${metrics[field].trim()} is written; the observations give ${shown(limits[field])}.`,
    },
  ];
}

const ofKind = ({ metrics }: Metrics, kind: string): boolean =>
  rowsOf(metrics).some(({ row }) => sameName(row.kind) === kind);

export const metricsRules: RulesOf<'metrics'> = [
  {
    code: 'CP-METRICS-EMPTY',
    severity: 'error',
    type: 'essential',
    message: 'There are no metrics.',
    why: 'The plan measures nothing.',
    fix: 'Begin with the question, then the one number that would answer it.',
    find: emptyTable('metrics'),
    fails: { metrics: [] },
    at: 'metrics',
  },
  {
    code: 'CP-METRICS-NO-LEADING',
    severity: 'error',
    type: 'essential',
    message: 'No metric is a leading one.',
    why: 'Trailing metrics say that it went wrong when it is over.',
    fix: 'Add one that moves weeks before the result, and that a team can move.',
    find: (metrics) =>
      rowsOf(metrics.metrics).length > 0 && !ofKind(metrics, 'leading') ? [{ where: inSection('metrics') }] : [],
    fails: { 'metrics.0.kind': 'trailing', 'metrics.1.kind': 'trailing' },
    at: 'metrics',
  },
  {
    code: 'CP-METRICS-NO-TRAILING',
    severity: 'warning',
    type: 'actionable',
    message: 'No metric is a trailing one.',
    why: 'Leading metrics can all be reached while the result stays away.',
    fix: 'Add the result itself.',
    find: (metrics) =>
      rowsOf(metrics.metrics).length > 0 && !ofKind(metrics, 'trailing') ? [{ where: inSection('metrics') }] : [],
    fails: { 'metrics.2.kind': 'leading' },
    at: 'metrics',
  },
  {
    code: 'CP-METRICS-NO-TARGET',
    severity: 'error',
    type: 'essential',
    message: 'This metric has no target.',
    why: 'A number without a target is looked at and changes nothing.',
    fix: 'Give the value to reach.',
    find: emptyCells('metrics', 'target'),
    fails: { 'metrics.0.target': '' },
    at: 'metrics.0.target',
  },
  {
    code: 'CP-METRICS-TARGET-NO-NUMBER',
    severity: 'error',
    type: 'essential',
    message: 'This target has no number.',
    why: '“Better” is reached by any change.',
    fix: 'Give the value to reach.',
    find: ({ metrics }) =>
      rowsOf(metrics)
        .filter(({ row }) => !isEmpty(row.target) && !/\p{N}|\b(?:zero|none|one)\b/iu.test(row.target))
        .map(({ index }) => ({ where: inRow('metrics', index, 'target') })),
    fails: { 'metrics.1.target': 'as high as possible' },
    at: 'metrics.1.target',
  },
  {
    code: 'CP-METRICS-NO-DEFINITION',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says how this is counted.',
    why: 'Two teams count two things and argue about the difference.',
    fix: 'Write what is divided by what, and what is left out.',
    find: emptyCells('metrics', 'definition'),
    fails: { 'metrics.1.definition': '' },
    at: 'metrics.1.definition',
  },
  {
    code: 'CP-METRICS-NO-OWNER',
    severity: 'warning',
    type: 'actionable',
    message: 'Nobody owns this metric.',
    why: 'A number that nobody explains is not believed.',
    fix: 'Name who looks at it and says what it means.',
    find: emptyCells('metrics', 'owner'),
    fails: { 'metrics.2.owner': '' },
    at: 'metrics.2.owner',
  },
  {
    code: 'CP-METRICS-NO-BASELINE',
    severity: 'warning',
    type: 'actionable',
    message: 'This metric has no baseline.',
    why: 'Without the value today nobody can tell what changed.',
    fix: 'Measure it now, or say from when it will be measured.',
    find: emptyCells('metrics', 'baseline'),
    fails: { 'metrics.1.baseline': '' },
    at: 'metrics.1.baseline',
  },
  {
    code: 'CP-METRICS-NO-ACTION',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing happens if it is missed.',
    why: 'A metric that changes no decision can go.',
    fix: 'Write what is done then, and who decides it.',
    find: emptyCells('metrics', 'action'),
    fails: { 'metrics.0.action': '' },
    at: 'metrics.0.action',
  },
  {
    code: 'CP-METRICS-NO-GUARD',
    severity: 'note',
    type: 'actionable',
    message: 'No metric is guarded by another.',
    why: 'Each number can be reached at a price elsewhere.',
    fix: 'For the main one, name what would show that price.',
    find: ({ metrics }) => {
      const rows = rowsOf(metrics);
      return rows.length > 0 && rows.every(({ row }) => isEmpty(row.guard)) ? [{ where: inSection('metrics') }] : [];
    },
    fails: { 'metrics.0.guard': '', 'metrics.1.guard': '', 'metrics.2.guard': '' },
    at: 'metrics',
    passes: { 'metrics.0.guard': '' },
  },
  {
    code: 'CP-METRICS-VANITY',
    severity: 'note',
    type: 'informative',
    message: 'This counts activity.',
    why: 'It grows when people are busy, whether or not anything got better.',
    fix: 'Measure what the activity is for.',
    find: wordsInCells('metrics', 'metric', vanity),
    fails: { 'metrics.1.metric': 'Number of meetings held' },
    at: 'metrics.1.metric',
    words: 'Number of meetings',
  },
  {
    code: 'CP-METRICS-MEAN-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The mean is not that of the observations.',
    why: 'The limits stand on it.',
    fix: 'Add the values and divide by their number.',
    find: (metrics) => compareLine(metrics, 'mean'),
    fails: { mean: '41.5' },
    at: 'mean',
  },
  {
    code: 'CP-METRICS-LIMITS-OFF',
    severity: 'error',
    type: 'essential',
    message: 'A limit is not what the observations give.',
    why: 'Limits that are too narrow make signals of noise; too wide ones hide signals.',
    fix: 'Take the mean ± 2.66 × the mean of the differences between neighbors.',
    find: (metrics) => [...compareLine(metrics, 'upper'), ...compareLine(metrics, 'lower')],
    fails: { upper: '45.2' },
    at: 'upper',
    passes: { upper: '47.592', lower: '33.41' },
  },
  {
    code: 'CP-METRICS-SIGNAL-UNSAID',
    severity: 'warning',
    type: 'actionable',
    message: 'This value is outside the limits, and nothing says what happened.',
    why: 'It is the one kind of value that has a cause of its own.',
    fix: 'Ask what was different, and note it.',
    find: (metrics) => {
      const [limits, values] = [limitsOf(metrics), valuesOf(metrics)];
      if (!limits || values.length < fewest) return [];
      return values
        .filter(({ value, note }) => (value > limits.upper || value < limits.lower) && isEmpty(note))
        .map(({ index }) => ({ where: inRow('observations', index, 'note') }));
    },
    fails: { 'observations.9.value': '70', mean: '', upper: '', lower: '' },
    at: 'observations.9.note',
    passes: { 'observations.9.value': '70', 'observations.9.note': 'Strike', mean: '', upper: '', lower: '' },
  },
  {
    code: 'CP-METRICS-FEW-VALUES',
    severity: 'note',
    type: 'informative',
    message: 'Limits are drawn from few observations.',
    why: 'The next few would move them.',
    fix: `Wait for at least ${fewest}, or call them provisional.`,
    find: (metrics) => {
      const count = valuesOf(metrics).length;
      return count > 0 && count < fewest && !(isEmpty(metrics.upper) && isEmpty(metrics.lower))
        ? [{ where: inSection('observations') }]
        : [];
    },
    fails: { observations: ['41', '39', '42', '40'].map((value) => ({ when: '', value, note: '' })) },
    at: 'observations',
  },
];
