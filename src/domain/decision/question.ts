import { quote } from '#domain/expectation.ts';
import { at } from '#domain/members.ts';
import { onScale, type Decision, type Interval, type Scale } from './decision.ts';
import { isReserved, type Path, type Problem } from '#domain/problem.ts';
import { readMatrix, type GivenScore, type Matrix } from './matrix.ts';
import { weighJudgments, type Consistency, type Judgments } from './pairwise.ts';
import type { Question } from './report.ts';
import { normalize } from './weights.ts';

/** Stops the reading of an input at its first problem. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(path: Path, says: string) {
    super(says);
    this.problem = { path, says };
  }
}

/** Reads a whole decision matrix, as parsed from JSON; refused with the first thing that is wrong and where it stands. */
export function poseQuestion(
  raw: unknown,
): { state: 'posed'; question: Question } | { state: 'refused'; problem: Problem } {
  const reading = readMatrix(raw);
  if (reading.state === 'refused') return reading;
  try {
    return { state: 'posed', question: interpret(reading.matrix) };
  } catch (error) {
    if (error instanceof Refusal) return { state: 'refused', problem: error.problem };
    throw error;
  }
}

function interpret(matrix: Matrix): Question {
  const { alternatives, scale, seed, draws } = matrix;
  checkNames(alternatives, (position) => ['alternatives', position]);
  if (scale.min >= scale.max || !Number.isFinite(scale.max - scale.min))
    throw new Refusal(['scale'], `min ${scale.min} must be below max ${scale.max}`);
  const { criteria, weights, consistency } = weigh(matrix);
  const decision: Decision = { alternatives, criteria, weights, scores: readScores(matrix, criteria) };
  return {
    plan: { decision, seed, draws, weights: matrix.weights },
    consistency,
    terms: { acceptable: matrix.acceptable ?? null, vetoes: readVetoes(matrix) },
  };
}

function checkNames(names: readonly string[], path: (position: number) => Path): void {
  names.forEach((name, position) => {
    if (isReserved(name)) throw new Refusal(path(position), `reserved name ${quote(name)}`);
    if (names.indexOf(name) !== position) throw new Refusal(path(position), `duplicate name ${quote(name)}`);
  });
}

function readVetoes({ alternatives, vetoes = [] }: Matrix): string[] {
  vetoes.forEach((veto, position) => {
    if (!alternatives.includes(veto))
      throw new Refusal(['vetoes', position], `${quote(veto)} is not one of the alternatives`);
  });
  return vetoes;
}

type Weighed = { criteria: string[]; weights: number[]; consistency: Consistency | null };

function weigh(matrix: Matrix): Weighed {
  const criteria = findCriteria(matrix);
  if (matrix.pairwise === undefined)
    return { criteria, weights: readWeights(matrix.criteria ?? []), consistency: null };
  const stated = matrix.criteria?.findIndex(({ weight }) => weight !== undefined) ?? -1;
  if (stated >= 0)
    throw new Refusal(['criteria', stated, 'weight'], 'give either weights or pairwise judgments, not both');
  return { criteria, ...weighJudgments(readJudgments(matrix.pairwise, criteria.length)) };
}

/** The ids of the criteria; with pairwise judgments alone, those that the first alternative is scored on. */
function findCriteria({ alternatives, criteria, pairwise, scores }: Matrix): string[] {
  if (criteria !== undefined) {
    const ids = criteria.map(({ id }) => id);
    checkNames(ids, (position) => ['criteria', position, 'id']);
    return ids;
  }
  if (pairwise === undefined)
    throw new Refusal(['criteria'], 'missing, expected a list of criteria or pairwise judgments');
  const ids = Object.keys(scores[at(alternatives, 0)] ?? {});
  // JavaScript puts such keys before others and in ascending order, whatever the order in the file.
  const number = ids.find((id) => /^\d+$/u.test(id));
  if (number !== undefined)
    throw new Refusal(
      ['criteria'],
      `missing: the order of criteria named by numbers, such as ${quote(number)}, is known from a list only`,
    );
  return ids;
}

function readWeights(criteria: NonNullable<Matrix['criteria']>): number[] {
  const weights = criteria.map(({ weight }, position) => {
    if (weight === undefined)
      throw new Refusal(['criteria', position, 'weight'], 'missing, expected a weight, zero or more');
    return weight;
  });
  if (weights.every((weight) => weight === 0)) throw new Refusal(['criteria'], 'all weights are zero');
  return normalize(weights);
}

/** How far the product of two opposite judgments may be from one: room for 0.333 against 3. */
const reciprocalTolerance = 0.002;

function readJudgments(pairwise: NonNullable<Matrix['pairwise']>, size: number): Judgments {
  if (pairwise.length !== size)
    throw new Refusal(['pairwise'], `expected ${size} rows, one for each criterion, got ${pairwise.length}`);
  const given = pairwise.map((row, i) => {
    if (row.length !== size)
      throw new Refusal(['pairwise', i], `expected ${size} judgments, one for each criterion, got ${row.length}`);
    return row.map((judgment, j) => readJudgment(judgment, ['pairwise', i, j]));
  });
  return given.map((row, i) => row.map((judgment, j) => settleReciprocal(judgment, at(at(given, j), i), i, j)));
}

function readJudgment(given: number | string, path: Path): number {
  const [, numerator, denominator = '1'] =
    /^\s*(\d+(?:\.\d+)?)\s*(?:\/\s*(\d+(?:\.\d+)?)\s*)?$/u.exec(String(given)) ?? [];
  const ratio = typeof given === 'number' ? given : Number(numerator) / Number(denominator);
  if (!(ratio >= 1e-6 && ratio <= 1e6))
    throw new Refusal(path, `expected a number above zero or a fraction such as "1/3", got ${quote(given)}`);
  return ratio;
}

/** Of two opposite judgments the one above one is kept and the other follows from it. */
function settleReciprocal(judgment: number, opposite: number, i: number, j: number): number {
  if (i === j && judgment !== 1) throw new Refusal(['pairwise', i, j], `expected 1 on the diagonal, got ${judgment}`);
  if (Math.abs(judgment * opposite - 1) > reciprocalTolerance) {
    throw new Refusal(
      ['pairwise', Math.max(i, j), Math.min(i, j)],
      `not the reciprocal of pairwise[${Math.min(i, j)}][${Math.max(i, j)}]`,
    );
  }
  return judgment >= 1 ? judgment : 1 / opposite;
}

function readScores(matrix: Matrix, criteria: readonly string[]): Interval[][] {
  const { alternatives, scores, scale } = matrix;
  const stray = Object.keys(scores).find((alternative) => !alternatives.includes(alternative));
  if (stray !== undefined) throw new Refusal(['scores', stray], 'not one of the alternatives');
  return alternatives.map((alternative) => {
    const row = Object.hasOwn(scores, alternative) ? scores[alternative] : undefined;
    if (row === undefined) throw new Refusal(['scores', alternative], 'missing, expected scores by criterion');
    const unknown = Object.keys(row).find((criterion) => !criteria.includes(criterion));
    if (unknown !== undefined) throw new Refusal(['scores', alternative, unknown], 'not one of the criteria');
    return criteria.map((criterion) =>
      readScore(Object.hasOwn(row, criterion) ? row[criterion] : undefined, scale, ['scores', alternative, criterion]),
    );
  });
}

function readScore(given: GivenScore | undefined, scale: Scale, path: Path): Interval {
  if (given === undefined) throw new Refusal(path, 'missing, expected a number or [low, high]');
  const [low, high] = typeof given === 'number' ? [given, given] : given;
  if (low > high) throw new Refusal(path, `low ${low} is above high ${high}`);
  const outside = [low, high].find((end) => end < scale.min || end > scale.max);
  if (outside !== undefined) throw new Refusal(path, `${outside} is outside the scale of ${scale.min} to ${scale.max}`);
  return onScale({ low, high }, scale);
}
