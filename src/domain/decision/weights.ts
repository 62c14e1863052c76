/**
 * Weights made to sum to one. Negative or infinite weights, or none above zero, throw a RangeError:
 * no proportion can be read from them.
 */
export function normalize(weights: readonly number[]): number[] {
  const largest = Math.max(...weights);
  const usable = weights.every((weight) => Number.isFinite(weight) && weight >= 0) && largest > 0;
  if (!usable) throw new RangeError('Weights are finite and not negative, and one of them is above zero');
  // Dividing by the largest first keeps the sum finite for weights of any size.
  const shares = weights.map((weight) => weight / largest);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/**
 * Swing weights: points say what going from worst to best on each criterion is worth against the biggest
 * swing, which has 100. Source: von Winterfeldt & Edwards, Decision Analysis and Behavioral Research, 1986.
 */
export const weighSwings = (points: readonly number[]): number[] => normalize(points);

/**
 * Rank-order centroid weights for `count` criteria, most important first: the mean of all weights that
 * keep the order, (1/n) Σ 1/i for i from the rank to n. Source: Barron & Barrett, Management Science 42, 1996.
 */
export function rankOrderCentroid(count: number): number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let rank = count; rank >= 1; rank -= 1) {
    sum += 1 / rank;
    weights.unshift(sum / count);
  }
  return weights;
}

/**
 * Rank-sum weights for `count` criteria, most important first: 2(n + 1 − rank) / (n(n + 1)).
 * Source: Stillwell, Seaver & Edwards, Organizational Behavior and Human Performance 28, 1981.
 */
export function rankSum(count: number): number[] {
  return Array.from({ length: count }, (_, place) => (2 * (count - place)) / (count * (count + 1)));
}
