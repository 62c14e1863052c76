import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  measureEntropy,
  openTally,
  record,
  standardError,
  summarize,
  type TallySummary,
} from '#domain/decision/tally.ts';
import { antidepressantsExample, thrombolyticsExample } from './worked-examples.ts';

type Draw = { weights: readonly number[]; totals: readonly number[]; times?: number };

function tally(draws: readonly Draw[]): TallySummary {
  const counts = openTally(draws[0]?.totals.length ?? 0, draws[0]?.weights.length ?? 0);
  for (const { weights, totals, times = 1 } of draws) {
    for (let turn = 0; turn < times; turn += 1) record(counts, Float64Array.from(weights), Float64Array.from(totals));
  }
  return summarize(counts);
}

const firsts = ({ acceptability }: TallySummary): number[] => acceptability.map((row) => row[0] ?? Number.NaN);

describe('a tally of draws', () => {
  it('gives the pairwise winning index of gertvv/rsmaa tests/pwi.R: nine wins of ten', () => {
    const { pairwiseWins } = tally([
      { weights: [1], totals: [1, 0], times: 9 },
      { weights: [1], totals: [0, 1] },
    ]);
    expect(pairwiseWins).toEqual([
      [0, 0.9],
      [0.1, 0],
    ]);
  });

  it('gives the indices of gertvv/rsmaa for its thrombolytics, from how often each was first', () => {
    const [heparin, enoxaparin] = thrombolyticsExample.centralWeights;
    const { draws, acceptability, centralWeights, entropy } = thrombolyticsExample;
    const summary = tally([
      { weights: heparin ?? [], totals: [1, 0], times: Math.round((acceptability[0]?.[0] ?? 0) * draws) },
      { weights: enoxaparin ?? [], totals: [0, 1], times: Math.round((acceptability[1]?.[0] ?? 0) * draws) },
    ]);
    expect(summary.acceptability).toEqual(acceptability);
    expect(measureEntropy(firsts(summary))).toBeCloseTo(entropy, 7);
    centralWeights.forEach((weights, alternative) => {
      weights.forEach((weight, criterion) =>
        expect(summary.centralWeights[alternative]?.[criterion]).toBeCloseTo(weight, 7),
      );
    });
  });

  it('gives the dominance case of gertvv/rsmaa tests/nacw.R: no central weights for one that is never first', () => {
    const summary = tally([{ weights: [1 / 3, 1 / 3, 1 / 3], totals: [1, 0], times: 30 }]);
    expect(summary.acceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
    summary.centralWeights[0]?.forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 12));
    expect(summary.centralWeights[1]).toBeNull();
  });

  it('gives tied alternatives their ranks in input order, counts no win and reports the tie', () => {
    const summary = tally([
      { weights: [1], totals: [0.1 + 0.2, 0.5, 0.3] },
      { weights: [1], totals: [0.5, 0.2, 0.5] },
    ]);
    expect(summary.acceptability).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0, 0.5],
      [0, 0.5, 0.5],
    ]);
    expect(summary.pairwiseWins).toEqual([
      [0, 0.5, 0],
      [0.5, 0, 0.5],
      [0, 0.5, 0],
    ]);
    expect(summary.tiedFirst).toBe(0.5);
  });

  it('counts a draw with several ties at the top once, and ties further down not at all', () => {
    expect(tally([{ weights: [1], totals: [0.5, 0.5, 0.5] }]).tiedFirst).toBe(1);
    expect(tally([{ weights: [1], totals: [0.6, 0.5, 0.5] }]).tiedFirst).toBe(0);
  });

  it('has rows and columns that sum to one, as the published antidepressants do', () => {
    const draw = fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 })
      .map((totals) => ({ weights: [1], totals }));
    const sumTo = (table: readonly (readonly number[])[], one: (sum: number) => void) => {
      table.forEach((row, place) => {
        one(row.reduce((sum, share) => sum + share, 0));
        one(table.reduce((sum, other) => sum + (other[place] ?? 0), 0));
      });
    };
    sumTo(antidepressantsExample.acceptability, (sum) => expect(sum).toBeCloseTo(1, 3));
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 30 }), (draws) => {
        sumTo(tally(draws).acceptability, (sum) => expect(sum).toBeCloseTo(1, 12));
      }),
    );
  });
});

describe('entropy', () => {
  it('is zero for certainty and one bit for an even pair', () => {
    expect(measureEntropy([1, 0])).toBe(0);
    expect(measureEntropy([0.5, 0.5])).toBe(1);
  });
});

describe('the standard error of a share', () => {
  it('falls with the root of the draws and never reaches zero', () => {
    expect(standardError(0.5, 10_000)).toBe(0.005);
    expect(standardError(0.5, 40_000)).toBe(0.0025);
    expect(standardError(0, 10_000)).toBeGreaterThan(0);
    expect(standardError(1, 10_000)).toBeCloseTo(standardError(0, 10_000), 12);
    expect(standardError(1, 1)).toBe(0.5);
  });
});
