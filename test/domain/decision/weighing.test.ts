import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, doubtfulJudgments, pairsOf, toLock, weigh } from '#domain/decision/weighing.ts';
import { rankOrderCentroid } from '#domain/decision/weights.ts';
import { lockOf, matterOf } from './any-matter.ts';

const three = { pay: 100, calm: 50, growth: 50 };

describe('weights from the answers so far', () => {
  it('are points over all points, once every criterion has some', () => {
    expect(weigh(matterOf({ criteria: three }))).toEqual({
      state: 'weighed',
      weights: [0.5, 0.25, 0.25],
      consistency: null,
    });
    expect(weigh(matterOf({ criteria: { pay: 100, calm: null, growth: null } }))).toEqual({
      state: 'unanswered',
      missing: 2,
    });
    expect(weigh(matterOf({ criteria: { pay: 0, calm: 0 } }))).toEqual({ state: 'all-zero' });
    expect(weigh(matterOf({}))).toEqual({ state: 'unanswered', missing: 1 });
  });

  it('are rank-order centroids in the person’s order; what is not placed comes last', () => {
    const matter = matterOf({ decision: { method: 'ranking', order: ['growth', 'gone'] }, criteria: three });
    const [first, second, third] = rankOrderCentroid(3);
    expect(weigh(matter)).toMatchObject({ state: 'weighed', weights: [second, third, first] });
  });

  it('are the eigenvector of the judgments, whichever way round each pair was judged', () => {
    const judgments = [
      { over: 'pay', under: 'calm', ratio: 2 },
      { over: 'growth', under: 'pay', ratio: 1 / 6 },
      { over: 'calm', under: 'growth', ratio: 3 },
    ];
    const matter = matterOf({ decision: { method: 'pairwise', judgments }, criteria: three });
    const weights = [0.6, 0.3, 0.1].map((weight) => expect.closeTo(weight, 9));
    expect(weigh(matter)).toMatchObject({ state: 'weighed', weights, consistency: { cr: expect.closeTo(0, 9) } });
    const missing = { ...matter, decision: { ...matter.decision, judgments: judgments.slice(1) } };
    expect(weigh(missing)).toEqual({ state: 'unanswered', missing: 1 });
  });

  it('are not asked for in pairs over more than ten criteria', () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, place) => [`c${place}`, null]));
    const judgments = pairsOf(Object.keys(many)).map(([over, under]) => ({ over, under, ratio: 1 }));
    const matter = matterOf({ decision: { method: 'pairwise', judgments }, criteria: many });
    expect(weigh(matter).state).toBe('unanswered');
  });

  it('name the judgment that disagrees with the others most', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const judgments = pairsOf(ids).map(([over, under]) => ({
      over,
      under,
      ratio: over === 'a' && under === 'd' ? 1 / 7 : 1,
    }));
    const criteria = Object.fromEntries(ids.map((id) => [id, null]));
    const [worst, ...others] = doubtfulJudgments(matterOf({ decision: { method: 'pairwise', judgments }, criteria }));
    expect(worst).toMatchObject({ row: 0, column: 3, given: 1 / 7, implied: expect.closeTo(1, 6) });
    expect(others).toHaveLength(2);
  });

  it('compare every pair once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 10 }), (ids) => {
        const pairs = pairsOf(ids);
        expect(pairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
        expect(new Set(pairs.map(([one, two]) => [one, two].toSorted().join('\n'))).size).toBe(pairs.length);
      }),
    );
  });
});

describe('the log of weights', () => {
  it('keeps each criterion with its name and weight', () => {
    expect(toLock(matterOf({ criteria: { pay: 100, calm: 25 } }), [0.8, 0.2])).toEqual([
      { criterion: 'pay', name: 'pay', weight: 0.8 },
      { criterion: 'calm', name: 'calm', weight: 0.2 },
    ]);
  });

  it('tells what came, went and moved, the largest change first, and leaves out what stayed', () => {
    const before = lockOf({ pay: 0.5, calm: 0.2, growth: 0.3 });
    const after = lockOf({ pay: 0.3, team: 0.4, growth: 0.3 });
    expect(changesBetween(before, after)).toEqual([
      { name: 'team', from: null, to: 0.4 },
      { name: 'pay', from: 0.5, to: 0.3 },
      { name: 'calm', from: 0.2, to: null },
    ]);
    expect(changesBetween(before, before)).toEqual([]);
  });
});
