import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, selfAgainstMentor, weightedKappa } from '#domain/mentoring/calibration.ts';
import { readCases } from '#domain/mentoring/case.ts';
import { assigned, accepted, reviewed, say, submitted } from './events.ts';

const pairsOf = (mine: readonly number[], reference: readonly number[]) =>
  mine.map((one, at) => ({ skill: 'execution' as const, mine: one, reference: reference[at] ?? 0 }));

describe('weighted kappa', () => {
  it('is what is published for a worked example', () => {
    // Quadratic weights, as scikit-learn’s cohen_kappa_score(weights='quadratic') gives it.
    const kappa = weightedKappa(pairsOf([1, 2, 3, 4, 5, 3, 2, 4, 5, 1], [1, 3, 3, 4, 4, 3, 2, 5, 5, 2]));
    expect(kappa).toBeCloseTo(0.888889, 6);
  });

  it('is the plain kappa where there are two categories', () => {
    // Cohen 1960’s table 20, 5, 10, 15: 0.4.
    const cells = [
      [1, 1, 20],
      [1, 2, 5],
      [2, 1, 10],
      [2, 2, 15],
    ] as const;
    const pairs = cells.flatMap(([mine, reference, count]) =>
      Array.from({ length: count }, () => ({ mine, reference })),
    );
    expect(weightedKappa(pairs)).toBeCloseTo(0.4, 10);
  });

  it('is 1 for agreement, never more, and none where all is one category', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(ratings, ratings, (a, b) => {
        const count = Math.min(a.length, b.length);
        const kappa = weightedKappa(pairsOf(a.slice(0, count), b)) ?? 1;
        expect(kappa).toBeLessThanOrEqual(1 + 1e-9);
        expect(weightedKappa(pairsOf(a, a)) ?? 1).toBeCloseTo(1, 10);
      }),
    );
    expect(weightedKappa(pairsOf([3, 3], [3, 3]))).toBeNull();
  });
});

describe('calibration', () => {
  it('says where a mentor leans from the first rating, and agreement from twenty on', () => {
    expect(calibrate([])).toEqual({ count: 0, lean: null, same: 0, kappa: null });
    expect(calibrate(pairsOf([3, 4], [2, 4]))).toEqual({ count: 2, lean: 0.5, same: 1, kappa: null });
    const [mine, reference] = [
      Array.from({ length: 20 }, (_, at) => 1 + (at % 4)),
      Array.from({ length: 20 }, (_, at) => 1 + (at % 3)),
    ];
    expect(calibrate(pairsOf(mine.slice(0, 19), reference)).kappa).toBeNull();
    expect(calibrate(pairsOf(mine, reference)).kappa).toBeTypeOf('number');
  });
});

describe('self against mentor', () => {
  it('gives bias and spread a skill, first and last, without reviews that were taken back', () => {
    const second = say(7, 'submit', { ...submitted.body, round: 2 });
    const better = say(8, 'review', {
      ...reviewed.body,
      submit: second.id,
      rows: [{ criterion: 'Owners', skill: 'dependency-management', step: 4 }],
    });
    const log = [assigned, accepted, submitted, reviewed, second, better];
    // Self 3 against 2, then 3 against 4.
    expect(selfAgainstMentor(readCases(log))).toEqual([
      { skill: 'dependency-management', count: 2, bias: 0, spread: 1, first: 1, last: -1 },
    ]);
    const revoked = say(9, 'revoke', { review: better.id, why: '' });
    expect(selfAgainstMentor(readCases([...log, revoked]))).toMatchObject([{ count: 1, bias: 1, spread: 0 }]);
    expect(selfAgainstMentor([])).toEqual([]);
    // A round that was reviewed twice, or by a changed reply, counts once, as it was last said.
    const [twice, changed] = [say(9, 'review', reviewed.body), say(10, 'review', { ...better.body, changed: true })];
    expect(selfAgainstMentor(readCases([...log, twice, changed]))).toMatchObject([{ count: 2 }]);
  });
});
