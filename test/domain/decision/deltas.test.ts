import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedSum } from '#domain/decision/decision.ts';
import { findDeltas } from '#domain/decision/deltas.ts';
import { rank } from '#domain/decision/rank.ts';
import { decisionWith, sureScore } from './arbitrary.ts';
import { sensitivityExample } from './worked-examples.ts';

const found = findDeltas(sensitivityExample.weights, sensitivityExample.matrix);

describe('deltas of Triantaphyllou and Sánchez', () => {
  it('start from the published totals and ranks', () => {
    const sums = sensitivityExample.matrix.map((row) => weightedSum(sensitivityExample.weights, row));
    sensitivityExample.sums.forEach((sum, alternative) => expect(sums[alternative]).toBeCloseTo(sum, 4));
    expect(rank(sums).map((alternative) => alternative + 1)).toEqual(sensitivityExample.ranks);
  });

  it.each(sensitivityExample.deltas)(
    'match the published change for %i and %i on criterion %i',
    (first, second, criterion, delta, percent, feasible) => {
      const match = found.find(
        ({ pair, criterion: on }) => pair[0] === first - 1 && pair[1] === second - 1 && on === criterion - 1,
      );
      expect(match?.delta).toBeCloseTo(delta, 4);
      expect((match?.relative ?? Number.NaN) * 100).toBeCloseTo(percent, 1);
      expect(match?.feasible).toBe(feasible);
    },
  );

  it('cover every pair and criterion once', () => {
    expect(found).toHaveLength(sensitivityExample.deltas.length);
  });

  it('name the published most sensitive criteria', () => {
    const smallest = (of: typeof found) =>
      of
        .filter(({ feasible }) => feasible)
        .toSorted((a, b) => Math.abs(a.relative ?? 9) - Math.abs(b.relative ?? 9))[0];
    const top = smallest(found.filter(({ pair }) => pair[0] === 0));
    const any = smallest(found);
    const { mostSensitive, mostSensitiveForTop } = sensitivityExample;
    expect([top?.pair.map((place) => place + 1), (top?.criterion ?? 0) + 1]).toEqual([
      mostSensitiveForTop.pair,
      mostSensitiveForTop.criterion,
    ]);
    expect([any?.pair.map((place) => place + 1), (any?.criterion ?? 0) + 1]).toEqual([
      mostSensitive.pair,
      mostSensitive.criterion,
    ]);
  });

  it('make the pair tie once taken from the weight, and are feasible only if that leaves it at zero or more', () => {
    fc.assert(
      fc.property(decisionWith(sureScore), ({ weights, scores }) => {
        const matrix = scores.map((row) => row.map(({ low }) => low));
        for (const { pair, criterion, delta, relative, feasible } of findDeltas(weights, matrix)) {
          if (delta === null) continue;
          const changed = weights.map((weight, place) => (place === criterion ? weight - delta : weight));
          const [first, second] = pair.map((alternative) => weightedSum(changed, matrix[alternative] ?? []));
          expect(first).toBeCloseTo(second ?? Number.NaN, 9);
          expect(feasible).toBe((changed[criterion] ?? 0) >= -1e-12);
          expect(relative === null).toBe(weights[criterion] === 0);
        }
      }),
    );
  });

  it('are null, and infeasible, exactly where the criterion does not tell the two apart', () => {
    fc.assert(
      fc.property(decisionWith(sureScore), ({ weights, scores }) => {
        const matrix = scores.map((row) => row.map(({ low }) => low));
        for (const { pair, criterion, ...measured } of findDeltas(weights, matrix)) {
          const same = matrix[pair[0]]?.[criterion] === matrix[pair[1]]?.[criterion];
          expect(measured.delta === null).toBe(same);
          expect(same && (measured.feasible || measured.relative !== null)).toBe(false);
        }
      }),
    );
  });
});
