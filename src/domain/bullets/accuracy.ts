/** What a reader and the engine say of one bullet. */
export type Verdict = { expected: boolean; found: boolean };

/** Precision, recall and F1 on the positive class, with the count of positives among n. */
export type Accuracy = { precision: number; recall: number; f1: number; positives: number; n: number };

/** Precision, recall and F1 of the positive class; 1 where there is nothing to find and nothing was found. */
export const accuracyOf = (verdicts: readonly Verdict[]): Accuracy => {
  const count = (expected: boolean, found: boolean): number =>
    verdicts.filter((verdict) => verdict.expected === expected && verdict.found === found).length;
  const [right, extra, missed] = [count(true, true), count(false, true), count(true, false)];
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  return {
    precision: share(right, right + extra),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + extra + missed),
    positives: right + missed,
    n: verdicts.length,
  };
};
