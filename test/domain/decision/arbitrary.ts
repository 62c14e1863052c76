import * as fc from 'fast-check';
import type { Decision, Interval } from '#domain/decision/decision.ts';
import { normalize } from '#domain/decision/weights.ts';

/** Scores and weights on a grid of tenths, so that ties and equal scores are common. */
const tenth = fc.integer({ min: 0, max: 10 }).map((step) => step / 10);

export const sureScore: fc.Arbitrary<Interval> = tenth.map((score) => ({ low: score, high: score }));

export const rangedScore: fc.Arbitrary<Interval> = fc
  .tuple(tenth, tenth)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const rawWeights = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 10 }), { minLength: count, maxLength: count })
    .filter((weights) => weights.some((weight) => weight > 0));

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${prefix}${place + 1}`);

/** Decisions of two to five alternatives on one to five criteria. */
export const decisionWith = (score: fc.Arbitrary<Interval>): fc.Arbitrary<Decision> =>
  fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc
      .tuple(
        rawWeights(columns),
        fc.array(fc.array(score, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
      .map(([weights, scores]) => ({
        alternatives: names('A', rows),
        criteria: names('c', columns),
        weights: normalize(weights),
        scores,
      })),
  );

/** A decision of sure scores, from plain numbers. */
export function sureDecision(weights: readonly number[], scores: readonly (readonly number[])[]): Decision {
  return {
    alternatives: names('A', scores.length),
    criteria: names('c', weights.length),
    weights: normalize(weights),
    scores: scores.map((row) => row.map((score) => ({ low: score, high: score }))),
  };
}

/** A decision of ranges, from `[low, high]` pairs. */
export function rangedDecision(
  weights: readonly number[],
  scores: readonly (readonly (readonly [number, number])[])[],
): Decision {
  return {
    ...sureDecision(
      weights,
      scores.map((row) => row.map(() => 0)),
    ),
    scores: scores.map((row) => row.map(([low, high]) => ({ low, high }))),
  };
}
