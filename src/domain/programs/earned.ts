import type { Program } from './program.ts';

/** Planned value, earned value and actual cost to date, budget and estimate at completion; in thousands, to a tenth. */
export type Sums = { bac: number; pv: number; ev: number; ac: number; eac: number };

type Line = Program['lines'][string];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** To a tenth, so that sums of tenths carry no rounding. */
export const tenth = (amount: number): number => Math.round(amount * 10) / 10;

/** The whole budget of a line. */
export const budgetOf = ({ planned }: Line): number => tenth(sum(planned));

/** What was planned for the months that have an actual. */
export const plannedToDate = ({ planned, actual }: Line): number => tenth(sum(planned.slice(0, actual.length)));

export const spentToDate = ({ actual }: Line): number => tenth(sum(actual));

/** The sums of all lines. The estimate at completion is BAC / CPI, where CPI is EV / AC. */
export function sumsOf({ lines }: Program): Sums {
  const all = Object.values(lines);
  const bac = sum(all.map(budgetOf));
  const ev = sum(all.map((line) => line.done * budgetOf(line)));
  const ac = sum(all.map(spentToDate));
  return {
    bac: tenth(bac),
    pv: tenth(sum(all.map(plannedToDate))),
    ev: tenth(ev),
    ac: tenth(ac),
    eac: tenth((bac * ac) / ev),
  };
}
