const signed = (steps: number): string => `${steps > 0 ? '+' : steps < 0 ? '−' : ''}${Math.abs(steps).toFixed(2)}`;

/** Words of calibration: a mentor’s eye against references, a person’s own against their mentor’s. */
export const calibration = {
  title: 'Calibration',
  lead: 'Optional. Rate work that was rated before, then see the reference with its reasons. The references are editorial: two mentors may differ on a row, and the reasons are there to be argued with.',
  loading: 'Fetching the reference work…',
  missing: 'The reference work could not be fetched. Connect and open this part again.',
  next: (left: number) => (left === 1 ? '1 left to rate.' : `${left} left to rate.`),
  allRated: 'You have rated all of them.',
  brief: 'What was asked for',
  keep: 'Keep my ratings and show the reference',
  needRows: 'Rate every row first.',
  notSaved: 'That could not be saved.',
  another: 'The next one',
  row: 'Row',
  mine: 'You',
  reference: 'Reference',
  reason: 'Why',
  lean: (steps: number) =>
    Math.abs(steps) < 0.005
      ? 'Over all rows you lean neither way.'
      : `Over all rows you lean ${Math.abs(steps).toFixed(2)} of a step ${steps > 0 ? 'to the lenient' : 'to the strict'} side.`,
  same: (same: number, count: number) => `${same} of ${count} rows are the same.`,
  kappa: (kappa: number) =>
    `Agreement beyond chance: ${kappa.toFixed(2)} (weighted kappa; 1 is agreement, 0 what chance would give).`,
  noKappa: (left: number) => `Agreement as a figure comes with ${left} more ratings; with fewer it would say little.`,
  noKappaYet: 'With these ratings agreement cannot be told from chance.',
  self: {
    title: 'How you rate yourself against your mentor',
    lead: 'In steps of the rubric, over every row that both of you rated. Above 0 you rate yourself higher.',
    skill: 'Skill',
    count: 'Rows',
    bias: 'Bias',
    spread: 'Spread',
    time: 'First to last',
    steps: signed,
  },
} as const;
