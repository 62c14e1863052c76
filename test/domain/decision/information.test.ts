import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midTotals, type Decision, type Interval } from '#domain/decision/decision.ts';
import { valueAlternatives, valueCells, valueCriteria, type Worth } from '#domain/decision/information.ts';
import { findWinner } from '#domain/decision/rank.ts';
import { chanceOfMaximum, expectMaximum } from '#domain/decision/uniform-maximum.ts';
import { seeded } from '#domain/random.ts';
import { decisionWith, rangedDecision, rangedScore, sureScore } from './arbitrary.ts';

/** Worth by drawing some scores and choosing anew, with the others at their middles. */
function simulate(decision: Decision, resolved: (row: number, column: number) => boolean, draws: number): Worth {
  const random = seeded('information');
  const mids = midTotals(decision);
  const winner = findWinner(decision);
  let [gained, changed] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const sums = decision.scores.map((row, i) =>
      row.reduce(
        (sum, { low, high }, j) =>
          resolved(i, j) ? sum + (decision.weights[j] ?? 0) * (high - low) * (random() - 0.5) : sum,
        mids[i] ?? 0,
      ),
    );
    const gain = Math.max(...sums) - (sums[winner] ?? 0);
    gained += gain;
    if (gain > 1e-12) changed += 1;
  }
  return { value: gained / draws, changes: changed / draws };
}

const spread = rangedDecision(
  [3, 2, 1],
  [
    [
      [0.3, 0.9],
      [0.4, 0.8],
      [0, 1],
    ],
    [
      [0.5, 0.7],
      [0.1, 0.9],
      [0.5, 0.5],
    ],
    [
      [0, 1],
      [0.2, 0.9],
      [0.2, 0.6],
    ],
  ],
);

describe('the largest of independent even draws', () => {
  it('has the textbook mean n / (n + 1) for n draws from zero to one', () => {
    for (let count = 1; count <= 9; count += 1) {
      expect(expectMaximum(Array.from({ length: count }, () => ({ low: 0, high: 1 })))).toBeCloseTo(
        count / (count + 1),
        12,
      );
    }
  });

  it('is one of them: the chances of each sum to one', () => {
    const range = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
      .map(([low, width]): Interval => ({ low, high: low + width }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 7 }), (ranges) => {
        const chances = ranges.map((_, position) => chanceOfMaximum(ranges, position));
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        expect(expectMaximum(ranges)).toBeGreaterThanOrEqual(
          Math.max(...ranges.map(({ low, high }) => (low + high) / 2)) - 1e-12,
        );
      }),
    );
  });

  it('agrees with simulation for ranges that overlap in part', () => {
    const ranges = [
      { low: 0, high: 1 },
      { low: 0.4, high: 0.8 },
      { low: 0.5, high: 0.5 },
    ];
    const random = seeded('maximum');
    const draws = Array.from({ length: 200_000 }, () => ranges.map(({ low, high }) => low + (high - low) * random()));
    const mean = draws.reduce((sum, draw) => sum + Math.max(...draw), 0) / draws.length;
    expect(expectMaximum(ranges)).toBeCloseTo(mean, 2);
    ranges.forEach((_, position) => {
      const share = draws.filter((draw) => draw[position] === Math.max(...draw)).length / draws.length;
      expect(chanceOfMaximum(ranges, position)).toBeCloseTo(share, 2);
    });
  });
});

describe('the value of information', () => {
  it('is worked by hand for one score that may overtake', () => {
    // A2 is even on 0.3 to 0.7 against a sure 0.6: it gains (0.1)² / (2 × 0.4) = 0.0125 on average, a quarter of the time.
    const decision = rangedDecision([1], [[[0.6, 0.6]], [[0.3, 0.7]]]);
    const [first, second] = valueCells(decision);
    expect([first?.alternative, first?.criterion]).toEqual(['A2', 'c1']);
    expect(first?.value).toBeCloseTo(0.0125, 12);
    expect(first?.changes).toBeCloseTo(0.25, 12);
    expect(second).toEqual({ alternative: 'A1', criterion: 'c1', value: 0, changes: 0 });
  });

  it('agrees with simulation for every criterion and every score', () => {
    for (const { criterion, value, changes } of valueCriteria(spread)) {
      const simulated = simulate(spread, (_, column) => spread.criteria[column] === criterion, 100_000);
      expect(Math.abs(value - simulated.value)).toBeLessThan(0.001);
      expect(Math.abs(changes - simulated.changes)).toBeLessThan(0.008);
    }
    for (const { alternative, criterion, value, changes } of valueCells(spread)) {
      const resolved = (row: number, column: number) =>
        spread.alternatives[row] === alternative && spread.criteria[column] === criterion;
      const simulated = simulate(spread, resolved, 40_000);
      expect(Math.abs(value - simulated.value)).toBeLessThan(0.001);
      expect(Math.abs(changes - simulated.changes)).toBeLessThan(0.012);
    }
  });

  it('agrees with simulation for every alternative and for everything, within its stated error', () => {
    const { alternatives, everything } = valueAlternatives(spread, 1, 50_000);
    for (const { alternative, value, standardError } of alternatives) {
      const simulated = simulate(spread, (row) => spread.alternatives[row] === alternative, 50_000);
      expect(Math.abs(value - simulated.value)).toBeLessThan(8 * standardError + 1e-9);
    }
    expect(Math.abs(everything.value - simulate(spread, () => true, 50_000).value)).toBeLessThan(
      8 * everything.standardError,
    );
  });

  it('is nothing where all scores are sure', () => {
    fc.assert(
      fc.property(decisionWith(sureScore), (decision) => {
        for (const { value, changes } of [...valueCriteria(decision), ...valueCells(decision)])
          expect([value, changes]).toEqual([0, 0]);
        expect(valueAlternatives(decision, 1, 10).everything).toEqual({ value: 0, changes: 0, standardError: 0 });
      }),
    );
  });

  it('is never negative, lists the best first and is no less for a criterion than for one of its scores', () => {
    fc.assert(
      fc.property(decisionWith(rangedScore), (decision) => {
        const criteria = valueCriteria(decision);
        const values = criteria.map(({ value }) => value);
        expect(values.every((value, place) => value >= 0 && value <= (values[place - 1] ?? Infinity) + 1e-9)).toBe(
          true,
        );
        for (const cell of valueCells(decision)) {
          expect(cell.value).toBeLessThanOrEqual(
            (criteria.find(({ criterion }) => criterion === cell.criterion)?.value ?? 0) + 1e-9,
          );
        }
      }),
    );
  });

  it('repeats itself for the same seed', () => {
    expect(valueAlternatives(spread, 7, 500)).toEqual(valueAlternatives(spread, 7, 500));
    expect(valueAlternatives(spread, 7, 500)).not.toEqual(valueAlternatives(spread, 8, 500));
  });
});
