import type { Random } from '#domain/random.ts';
import type { Estimate } from './activity.ts';

/** Weight of the most likely duration against the two ends, the customary one. */
const lambda = 4;

/** Shape of a beta distribution; for PERT both parameters lie between 1 and 5 and sum to 6. */
type BetaShape = { alpha: number; beta: number };

/** The PERT-beta shape of an estimate whose ends differ; its mean is (o + 4m + p) / 6. */
export function pertShape([optimistic, likely, pessimistic]: Estimate): BetaShape {
  const width = pessimistic - optimistic;
  return {
    alpha: 1 + (lambda * (likely - optimistic)) / width,
    beta: 1 + (lambda * (pessimistic - likely)) / width,
  };
}

/** Draws durations of one estimate from one stream of chance. */
export function pertSampler(estimate: Estimate, random: Random): () => number {
  const [optimistic, , pessimistic] = estimate;
  if (pessimistic <= optimistic) return () => optimistic;
  const share = betaSampler(pertShape(estimate), random);
  return () => optimistic + (pessimistic - optimistic) * share();
}

/**
 * Draws from a beta distribution whose parameters are 1 or more, by acceptance and rejection: R. C. H. Cheng, "Generating
 * Beta Variates with Nonintegral Shape Parameters", Communications of the ACM 21 (1978), algorithm BB without its shortcuts.
 */
function betaSampler({ alpha, beta }: BetaShape, random: Random): () => number {
  const [a, b] = alpha <= beta ? [alpha, beta] : [beta, alpha];
  const sum = a + b;
  const slope = Math.sqrt((sum - 2) / (2 * a * b - sum));
  const rate = a + 1 / slope;
  return () => {
    for (;;) {
      const [first, second] = [random(), random()];
      const v = slope * Math.log(first / (1 - first));
      const w = a * Math.exp(v);
      const r = rate * v - Math.log(4);
      if (r + sum * Math.log(sum / (b + w)) >= Math.log(first * first * second))
        return alpha <= beta ? w / (b + w) : b / (b + w);
    }
  };
}
