/**
 * Cohen’s kappa over pairs of two readers’ judgements: 1 − Σ d·observed ÷ Σ d·expected (Cohen 1960; with weights, 1968).
 * `distance` is 0 for two judgements that are alike; the plain kappa has 1 for all others. 1 is agreement, 0 what chance
 * would give, below 0 less than that. Null where chance alone would agree, since there is nothing to divide by.
 */
export function kappaOf<T>(
  pairs: readonly (readonly [T, T])[],
  distance: (one: T, other: T) => number = (one, other) => (one === other ? 0 : 1),
): number | null {
  let [observed, expected] = [0, 0];
  for (const [one] of pairs) for (const [, other] of pairs) expected += distance(one, other) / pairs.length;
  for (const [one, other] of pairs) observed += distance(one, other);
  return expected === 0 ? null : 1 - observed / expected;
}
