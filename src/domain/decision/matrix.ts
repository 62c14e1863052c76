import { findReservedKey, wordIssue, type Problem } from '#domain/problem.ts';
import * as z from 'zod/mini';

/** What an input gives for one score: a number or `[low, high]`. */
const score = z.union([z.number(), z.tuple([z.number(), z.number()])], { error: 'a number or [low, high]' });
export type GivenScore = z.infer<typeof score>;

const name = z
  .string({ error: 'a name' })
  .check(z.regex(/\S/u, { error: 'a name' }), z.maxLength(200, { error: 'a name of at most 200 characters' }));
const number = z.number({ error: 'a number' });
const weight = z.number({ error: 'a weight, zero or more' }).check(z.nonnegative({ error: 'a weight, zero or more' }));
const judgment = z.union([z.number(), z.string()], { error: 'a number above zero or a fraction such as "1/3"' });
const wholeNumber = (least: number, most: number, says: string) =>
  z.int({ error: says }).check(z.minimum(least, { error: says }), z.maximum(most, { error: says }));
const mostDraws = 10_000_000;
const drawCount = `a whole number of draws from 1 to ${mostDraws}`;
const seedNumber = 'a whole number';

/** A decision matrix as a file gives it; weights need not sum to one, and stand with the criteria or come from `pairwise`. */
const matrixSchema = z.strictObject(
  {
    alternatives: z
      .array(name, { error: 'a list of two to fifty names' })
      .check(
        z.minLength(2, { error: 'at least two alternatives' }),
        z.maxLength(50, { error: 'at most fifty alternatives' }),
      ),
    criteria: z.optional(
      z
        .array(z.strictObject({ id: name, weight: z.optional(weight) }, { error: 'a criterion {"id", "weight"}' }), {
          error: 'a list of criteria',
        })
        .check(
          z.minLength(1, { error: 'at least one criterion' }),
          z.maxLength(50, { error: 'at most fifty criteria' }),
        ),
    ),
    pairwise: z.optional(
      z
        .array(z.array(judgment, { error: 'a list of judgments' }), { error: 'a square list of lists' })
        .check(z.minLength(1, { error: 'at least one criterion' }), z.maxLength(10, { error: 'at most ten criteria' })),
    ),
    scores: z.record(z.string(), z.record(z.string(), score, { error: 'scores by criterion' }), {
      error: 'scores by alternative and criterion',
    }),
    scale: z.strictObject({ min: number, max: number }, { error: 'a scale {"min", "max"}' }),
    seed: z._default(wholeNumber(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, seedNumber), 1),
    draws: z._default(wholeNumber(1, mostDraws, drawCount), 10_000),
    weights: z._default(z.enum(['stated', 'uniform'], { error: '"stated" or "uniform"' }), 'stated'),
    acceptable: z.optional(
      z
        .number({ error: 'a total from 0 to 1' })
        .check(z.minimum(0, { error: 'a total from 0 to 1' }), z.maximum(1, { error: 'a total from 0 to 1' })),
    ),
    vetoes: z.optional(z.array(name, { error: 'a list of alternatives' })),
  },
  { error: 'a decision matrix' },
);
export type Matrix = z.infer<typeof matrixSchema>;

/** Reads the shape of a matrix; what it means is checked by `poseQuestion`. */
export function readMatrix(raw: unknown): { state: 'read'; matrix: Matrix } | { state: 'refused'; problem: Problem } {
  const reserved = findReservedKey(raw);
  if (reserved !== null) return { state: 'refused', problem: { path: reserved, says: 'reserved name' } };
  const parsed = z.safeParse(matrixSchema, raw);
  if (parsed.success) return { state: 'read', matrix: parsed.data };
  const [issue] = parsed.error.issues;
  return {
    state: 'refused',
    problem: issue === undefined ? { path: [], says: 'not a decision matrix' } : wordIssue(issue, raw),
  };
}
