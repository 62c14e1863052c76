import { describe, expect, it } from 'vitest';
import type { Decision } from '#domain/decision/decision.ts';
import { runDraws, type SmaaPlan } from '#domain/decision/smaa.ts';
import { judge, verdictLimits, type Terms, type Verdict } from '#domain/decision/verdict.ts';
import { rangedDecision, sureDecision } from './arbitrary.ts';
import { sensitivityExample } from './worked-examples.ts';

function verdictOn(decision: Decision, terms: Partial<Terms> = {}): Verdict {
  const plan: SmaaPlan = { decision, seed: 1, draws: 2_000, weights: 'stated' };
  return judge(plan, runDraws(plan), { acceptable: null, vetoes: [], ...terms });
}

const kinds = (verdict: Verdict): string[] =>
  'weaknesses' in verdict ? verdict.weaknesses.map(({ kind }) => kind) : [];

const clear = sureDecision(
  [1, 1],
  [
    [0.9, 0.8],
    [0.3, 0.4],
    [0.2, 0.2],
  ],
);

describe('the verdict', () => {
  it('is clear where the winner is better on everything', () => {
    expect(verdictOn(clear)).toMatchObject({
      state: 'clear',
      winner: 'A1',
      runnerUp: 'A2',
      lead: expect.closeTo(0.5, 12),
      firstRank: 1,
      draws: 2_000,
      ruledOut: [],
    });
  });

  it('is fragile, and says what flips it, where a little weight would put another first', () => {
    const verdict = verdictOn(sureDecision(sensitivityExample.weights, sensitivityExample.matrix));
    expect(verdict).toMatchObject({ state: 'fragile', winner: 'A1', runnerUp: 'A2' });
    expect(kinds(verdict)).toEqual(['weights', 'weight']);
    expect('weaknesses' in verdict && verdict.weaknesses).toContainEqual(
      expect.objectContaining({ kind: 'weight', rival: 'A2' }),
    );
  });

  it('is fragile where the range on a single criterion reaches past the runner-up', () => {
    const verdict = verdictOn(
      rangedDecision(
        [9, 1],
        [
          [
            [0.45, 0.95],
            [0.7, 0.7],
          ],
          [
            [0.5, 0.5],
            [0.5, 0.5],
          ],
        ],
      ),
    );
    expect(verdict.state).toBe('fragile');
    expect('weaknesses' in verdict && verdict.weaknesses).toContainEqual({
      kind: 'range',
      rival: 'A2',
      criterion: 'c1',
      behind: expect.closeTo(0.025, 12),
    });
  });

  it('is fragile where the winner is first in too few of the draws', () => {
    const verdict = verdictOn(
      rangedDecision(
        [1, 1],
        [
          [
            [0.1, 1],
            [0.1, 1],
          ],
          [
            [0.4, 0.4],
            [0.4, 0.4],
          ],
        ],
      ),
    );
    expect(verdict.state).toBe('fragile');
    expect('weaknesses' in verdict && verdict.weaknesses).toContainEqual(
      expect.objectContaining({ kind: 'first-rank', rival: 'A2' }),
    );
  });

  it('has no clear winner where totals tie or almost do', () => {
    const tied = verdictOn(
      sureDecision(
        [1, 1],
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
      ),
    );
    expect(tied).toMatchObject({ state: 'no-clear-winner', winner: 'A1', runnerUp: 'A2', lead: 0 });
    expect(kinds(tied)).toEqual(['lead', 'wins']);
    expect(verdictOn(sureDecision([1], [[0.5], [0.5 + verdictLimits.lead / 2]])).state).toBe('no-clear-winner');
    expect(verdictOn(sureDecision([1], [[0.5], [0.5 - 2 * verdictLimits.lead]])).state).toBe('clear');
  });

  it('has no clear winner where wide ranges make it a toss-up', () => {
    const verdict = verdictOn(rangedDecision([1], [[[0, 1]], [[0.48, 0.48]]]));
    expect(verdict.state).toBe('no-clear-winner');
    expect(kinds(verdict)).toContain('wins');
  });

  it('finds none good enough only below what is acceptable', () => {
    expect(verdictOn(clear, { acceptable: 0.86 })).toMatchObject({
      state: 'none-good-enough',
      acceptable: 0.86,
      winner: 'A1',
    });
    expect(verdictOn(clear, { acceptable: 0.85 }).state).toBe('clear');
    const rounded = sureDecision(
      [1, 1, 1],
      [
        [0.9, 0.9, 0.9],
        [0, 0, 0],
      ],
    );
    expect(verdictOn(rounded, { acceptable: 0.9 }).state).toBe('clear');
  });

  it('is vetoed where the best total is ruled out, and judges the rest', () => {
    expect(verdictOn(clear, { vetoes: ['A1'] })).toMatchObject({
      state: 'vetoed',
      winner: 'A1',
      ruledOut: ['A1'],
      instead: { state: 'clear', winner: 'A2' },
    });
    expect(verdictOn(clear, { vetoes: ['A1', 'A2', 'A3'] })).toMatchObject({ state: 'vetoed', instead: null });
    expect(verdictOn(clear, { vetoes: ['A1', 'A2'] })).toMatchObject({
      instead: { winner: 'A3', runnerUp: null, lead: null, firstRank: 1 },
    });
  });

  it('does not let an alternative that is ruled out shake the winner', () => {
    const close = sureDecision(
      [1, 1],
      [
        [0.5, 0.5],
        [0.5, 0.5],
        [0.1, 0.1],
      ],
    );
    expect(verdictOn(close).state).toBe('no-clear-winner');
    expect(verdictOn(close, { vetoes: ['A2'] })).toMatchObject({
      state: 'clear',
      winner: 'A1',
      runnerUp: 'A3',
      ruledOut: ['A2'],
    });
  });
});
