import { at } from '#domain/members.ts';

/** Judgments `a[i][j]`: how many times the swing of criterion i is worth that of j; reciprocal, ones on the diagonal. */
export type Judgments = readonly (readonly number[])[];

/** Mean consistency index of random judgments by size, from 3 to 10. Source: Saaty, The Analytic Hierarchy Process, 1980. */
export const randomIndex: Readonly<Record<number, number>> = {
  3: 0.58,
  4: 0.9,
  5: 1.12,
  6: 1.24,
  7: 1.32,
  8: 1.41,
  9: 1.45,
  10: 1.49,
};

/** Above this consistency ratio the judgments are worth a second look. Source: Saaty 1980. */
export const consistencyLimit = 0.1;

/** How far the judgments are from agreeing with one another: all zero excess where they agree. */
export type Consistency = { lambdaMax: number; ci: number; cr: number };

/** Weights from judgments (the principal eigenvector, summing to one) and their consistency. At most ten criteria. */
export function weighJudgments(judgments: Judgments): { weights: number[]; consistency: Consistency } {
  const { vector, value } = findPrincipal(judgments);
  return { weights: vector, consistency: measureConsistency(value, judgments.length) };
}

function measureConsistency(principal: number, size: number): Consistency {
  if (size > 10) throw new RangeError('Judgments compare at most ten criteria');
  // A reciprocal matrix has a principal eigenvalue of at least its size; less is rounding.
  const lambdaMax = Math.max(size, principal);
  const ci = size > 1 ? (lambdaMax - size) / (size - 1) : 0;
  const expected = randomIndex[size];
  return { lambdaMax, ci, cr: expected === undefined ? 0 : ci / expected };
}

/** Power iteration; a matrix of positive entries has one largest eigenvalue, which it finds. */
function findPrincipal(matrix: Judgments): { vector: number[]; value: number } {
  let vector = matrix.map(() => 1 / matrix.length);
  let value = matrix.length;
  for (let round = 0; round < 10_000; round += 1) {
    const product = matrix.map((row) => row.reduce((sum, entry, column) => sum + entry * at(vector, column), 0));
    value = product.reduce((sum, entry) => sum + entry, 0);
    const next = product.map((entry) => entry / value);
    const moved = Math.max(...next.map((entry, place) => Math.abs(entry - at(vector, place))));
    vector = next;
    if (moved < 1e-16) break;
  }
  return { vector, value };
}

/**
 * One judgment against what all the others say together: `implied` is the ratio that would agree with
 * them best, `crWithout` the consistency ratio if it were given instead.
 */
export type JudgmentInDoubt = { row: number; column: number; given: number; implied: number; crWithout: number };

/**
 * The judgments above the diagonal, the one that hurts consistency most first; ties go to the one
 * furthest from what is implied. Leaving a judgment out follows Harker, Mathematical Modelling 9, 1987:
 * a zero in its two places and a two on their diagonals.
 */
export function findInconsistency(judgments: Judgments): JudgmentInDoubt[] {
  const doubts = judgments.flatMap((entries, row) =>
    entries.flatMap((given, column): JudgmentInDoubt[] => {
      if (column <= row) return [];
      const { vector, value } = findPrincipal(leaveOut(judgments, row, column));
      const implied = at(vector, row) / at(vector, column);
      return [{ row, column, given, implied, crWithout: measureConsistency(value, judgments.length).cr }];
    }),
  );
  const apart = ({ given, implied }: JudgmentInDoubt) => Math.max(given / implied, implied / given);
  return doubts.toSorted((a, b) => {
    const difference = a.crWithout - b.crWithout;
    return Math.abs(difference) > 1e-9 ? difference : apart(b) - apart(a);
  });
}

function leaveOut(judgments: Judgments, row: number, column: number): Judgments {
  return judgments.map((entries, i) =>
    entries.map((entry, j) => {
      if (i === j && (i === row || i === column)) return 2;
      return (i === row && j === column) || (i === column && j === row) ? 0 : entry;
    }),
  );
}
