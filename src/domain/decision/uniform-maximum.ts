import { at } from '#domain/members.ts';
import { tieTolerance, type Interval } from './decision.ts';

/**
 * The largest of independent numbers, each drawn evenly from its range, is followed here exactly: between
 * neighboring ends of ranges the chance that all stay below t is a polynomial in t.
 */

/** The mean of the largest: its upper limit less ∫ Π P(below t) dt. */
export function expectMaximum(ranges: readonly Interval[]): number {
  const from = Math.max(...ranges.map(({ low }) => low));
  const to = Math.max(...ranges.map(({ high }) => high));
  return to - integrateAllBelow(ranges, from, to);
}

/** The chance that one of them is the largest; a number that is sure wins ties. */
export function chanceOfMaximum(ranges: readonly Interval[], position: number): number {
  const { low, high } = at(ranges, position);
  const others = ranges.filter((_, other) => other !== position);
  if (high - low <= tieTolerance) return others.reduce((chance, other) => chance * chanceBelow(other, low), 1);
  const from = Math.max(low, ...others.map((other) => other.low));
  return from < high ? integrateAllBelow(others, from, high) / (high - low) : 0;
}

function chanceBelow({ low, high }: Interval, limit: number): number {
  if (limit >= high - tieTolerance) return 1;
  return limit <= low ? 0 : (limit - low) / (high - low);
}

/** ∫ Π P(below t) dt from a point that no range starts above. */
function integrateAllBelow(ranges: readonly Interval[], from: number, to: number): number {
  const ends = ranges.map(({ high }) => high).filter((high) => high > from && high < to);
  const cuts = [from, ...ends, to].toSorted((a, b) => a - b);
  return cuts.slice(1).reduce((sum, end, place) => sum + integratePiece(ranges, at(cuts, place), end), 0);
}

function integratePiece(ranges: readonly Interval[], from: number, to: number): number {
  if (to <= from) return 0;
  const open = ranges.filter(({ high }) => high >= to && high > from);
  const coefficients = open.reduce<number[]>(
    (product, { low, high }) => multiplyLinear(product, (from - low) / (high - low), (to - from) / (high - low)),
    [1],
  );
  return (to - from) * coefficients.reduce((sum, coefficient, power) => sum + coefficient / (power + 1), 0);
}

/** (constant + rise · u) times a polynomial in u, coefficients from the lowest power. */
function multiplyLinear(polynomial: readonly number[], constant: number, rise: number): number[] {
  return [...polynomial, 0].map(
    (coefficient, power) => coefficient * constant + (power > 0 ? at(polynomial, power - 1) * rise : 0),
  );
}
