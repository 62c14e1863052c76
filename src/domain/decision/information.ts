import { at } from '#domain/members.ts';
import { midTotals, tieTolerance, type Decision, type Interval } from './decision.ts';
import { findWinner } from './rank.ts';
import { addUp, drawScores, openSample } from './sample.ts';
import { chanceOfMaximum, expectMaximum } from './uniform-maximum.ts';

/**
 * What finding out would be worth under the stated weights. `value`: the expected value of perfect
 * information, in total points: how much better the then best alternative is, on average, than today's
 * winner would be. `changes`: the chance that the answer puts another alternative first.
 * Source: Raiffa & Schlaifer, Applied Statistical Decision Theory, 1961.
 */
export type Worth = { value: number; changes: number };

/** What it would be worth to know every alternative's true score on one criterion. */
export type CriterionWorth = Worth & { criterion: string };

/** What it would be worth to know one alternative's true score on one criterion. */
export type CellWorth = Worth & { alternative: string; criterion: string };

/** Criteria, the one most worth finding out first. Exact. */
export function valueCriteria(decision: Decision): CriterionWorth[] {
  return byWorth(decision.criteria.map((criterion, column) => ({ criterion, ...weigh(decision, () => true, column) })));
}

/** Single scores, the one most worth finding out first. Exact. */
export function valueCells(decision: Decision): CellWorth[] {
  const cells = decision.alternatives.flatMap((alternative, row) =>
    decision.criteria.map((criterion, column) => ({
      alternative,
      criterion,
      ...weigh(decision, (other) => other === row, column),
    })),
  );
  return byWorth(cells);
}

function weigh(decision: Decision, resolved: (alternative: number) => boolean, criterion: number): Worth {
  const sums = midTotals(decision);
  const weight = at(decision.weights, criterion);
  const reach = sums.map((sum, alternative): Interval => {
    const { low, high } = at(at(decision.scores, alternative), criterion);
    const half = resolved(alternative) ? (weight * (high - low)) / 2 : 0;
    return { low: sum - half, high: sum + half };
  });
  const winner = findWinner(decision);
  const gain = expectMaximum(reach) - at(sums, winner);
  const changes = 1 - chanceOfMaximum(reach, winner);
  return { value: gain > tieTolerance ? gain : 0, changes: changes > tieTolerance ? changes : 0 };
}

/** A worth found by simulation, with the Monte Carlo standard error of its value. */
export type SimulatedWorth = Worth & { standardError: number };

/** What it would be worth to know all of one alternative's true scores. */
export type AlternativeWorth = SimulatedWorth & { alternative: string };

/**
 * Alternatives, the one most worth finding out first, and what knowing everything would be worth, which
 * no test can exceed. By seeded draws: a sum of ranges has no short exact form.
 */
export function valueAlternatives(
  decision: Decision,
  seed: number,
  draws: number,
): { alternatives: AlternativeWorth[]; everything: SimulatedWorth } {
  const winner = findWinner(decision);
  const mids = midTotals(decision);
  const rival = Math.max(...mids.filter((_, alternative) => alternative !== winner));
  const meters = mids.map(openMeter);
  const everything = openMeter();
  const sample = openSample({ decision, seed, weights: 'stated' });
  for (let draw = 0; draw < draws; draw += 1) {
    drawScores(sample);
    addUp(sample, sample.weights);
    meters.forEach((meter, alternative) => {
      const total = at(sample.totals, alternative);
      note(meter, alternative === winner ? rival - total : total - at(mids, winner));
    });
    note(everything, Math.max(...sample.totals) - at(sample.totals, winner));
  }
  const alternatives = decision.alternatives.map((alternative, row) => ({
    alternative,
    ...read(at(meters, row), draws),
  }));
  return { alternatives: byWorth(alternatives), everything: read(everything, draws) };
}

/** Adds up what choosing anew would gain in each draw. */
type Meter = { sum: number; squares: number; changes: number };

const openMeter = (): Meter => ({ sum: 0, squares: 0, changes: 0 });

function note(meter: Meter, gain: number): void {
  if (gain <= tieTolerance) return;
  meter.sum += gain;
  meter.squares += gain * gain;
  meter.changes += 1;
}

function read({ sum, squares, changes }: Meter, draws: number): SimulatedWorth {
  const value = sum / draws;
  return {
    value,
    changes: changes / draws,
    standardError: Math.sqrt(Math.max(0, squares / draws - value * value) / draws),
  };
}

const byWorth = <T extends Worth>(worths: readonly T[]): T[] =>
  worths.toSorted((a, b) => {
    const difference = b.value - a.value;
    return Math.abs(difference) > tieTolerance ? difference : b.changes - a.changes;
  });
