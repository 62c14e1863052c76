import { chartLimits } from './arithmetic.ts';
import { rowsOf } from './finders.ts';
import type { DocumentOfKind } from './kinds.ts';
import { numberIn, shown } from './values.ts';

/** The observations that have a value, each with its place among the rows and whether it lies outside the limits; null where there are too few for limits. */
export function controlChart({ observations }: DocumentOfKind<'metrics'>) {
  const values = rowsOf(observations).flatMap(({ row, index }) => {
    const value = numberIn(row.value);
    return value === undefined ? [] : [{ row: index, when: row.when.trim(), note: row.note.trim(), value }];
  });
  const limits = chartLimits(values.map(({ value }) => value));
  if (!limits) return null;
  const points = values.map((point) => ({
    ...point,
    says: [point.when, shown(point.value), point.note].filter(Boolean).join(' · '),
    isOut: point.value > limits.upper || point.value < limits.lower,
  }));
  return { points, limits, out: points.filter(({ isOut }) => isOut).length };
}

/** The lines of a control chart from above, with their names. */
export const chartLines = (
  limits: { upper: number; mean: number; lower: number },
  names: { upper: string; mean: string; lower: string },
) =>
  (['upper', 'mean', 'lower'] as const).map((name) => ({
    look: name === 'mean' ? ('mean' as const) : ('limit' as const),
    says: `${names[name]} ${shown(limits[name])}`,
    value: limits[name],
  }));
