/** Parts that must all work, each with its copies, any one of which is enough. Shares from 0 to 1. */
export type Part = { availability: number; copies: number };

/**
 * Availability of parts in series, each of them copies in parallel: Π (1 − (1 − a)^n). It takes failures to be
 * independent; where copies share a cause of failure, the true figure is lower.
 */
export const compositeAvailability = (parts: readonly Part[]): number =>
  parts.reduce((product, { availability, copies }) => product * (1 - (1 - availability) ** copies), 1);

/** Availability of different parts in parallel, any one of which is enough: 1 − Π (1 − a). */
export const parallelAvailability = (availabilities: readonly number[]): number =>
  1 - availabilities.reduce((product, availability) => product * (1 - availability), 1);

/** Minutes of downtime that a promise allows over days. */
export const errorBudgetMinutes = (promise: number, days: number): number => (1 - promise) * days * 24 * 60;

/** Earned value figures in one currency: budget at completion, planned value, earned value, actual cost. */
export type EarnedValue = { bac: number; pv: number; ev: number; ac: number };

/** Cost and schedule variance and index: CV = EV − AC, SV = EV − PV, CPI = EV ÷ AC, SPI = EV ÷ PV. */
export const performance = ({ pv, ev, ac }: EarnedValue) => ({
  cv: ev - ac,
  sv: ev - pv,
  cpi: ev / ac,
  spi: ev / pv,
});

/** The estimate at completion by each formula, from the figures and the indices (which may be rounded ones). */
export const estimateAtCompletion: Record<
  'BAC/CPI' | 'AC+(BAC-EV)' | 'AC+(BAC-EV)/(CPI*SPI)',
  (figures: EarnedValue, indices: { cpi: number; spi: number }) => number
> = {
  'BAC/CPI': ({ bac }, { cpi }) => bac / cpi,
  'AC+(BAC-EV)': ({ bac, ev, ac }) => ac + (bac - ev),
  'AC+(BAC-EV)/(CPI*SPI)': ({ bac, ev, ac }, { cpi, spi }) => ac + (bac - ev) / (cpi * spi),
};

/** Mean and limits of a chart of individual values (XmR). */
export type ChartLimits = { mean: number; movingRange: number; upper: number; lower: number };

/** Mean ± 2.66 × mean moving range, where 2.66 is 3 ÷ 1.128 for ranges of two. Undefined for fewer than two values. */
export function chartLimits(values: readonly number[]): ChartLimits | undefined {
  if (values.length < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const movingRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  return { mean, movingRange, upper: mean + 2.66 * movingRange, lower: mean - 2.66 * movingRange };
}
