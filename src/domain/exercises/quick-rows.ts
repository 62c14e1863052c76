/** How many rows of a rubric fit into ten minutes. */
export const quickRows = 3;

/** Words that tell one criterion from another. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Whether what the mentor will look at names a criterion: all its longer words, whatever their endings. */
function isNamed(criterion: string, lookAt: string): boolean {
  const said = wordsOf(lookAt);
  const words = wordsOf(criterion);
  const stem = (word: string): string => word.replace(/(?:es|s|ed|ing)$/u, '');
  return words.length > 0 && words.every((word) => said.some((each) => stem(each) === stem(word)));
}

type Rated = { criterion: string; step: number };

/**
 * The rows for a ten-minute review, by their place in the rubric and in its order: those that `lookAt` names, then those
 * that the author rated lowest, then the first.
 */
export function chooseQuickRows(
  rubric: readonly { criterion: string }[],
  lookAt: string,
  self: readonly Rated[],
): number[] {
  const stepOf = (criterion: string): number => self.find((row) => row.criterion === criterion)?.step ?? 5;
  return rubric
    .map(({ criterion }, row) => ({ row, named: isNamed(criterion, lookAt) ? 0 : 1, step: stepOf(criterion) }))
    .toSorted((a, b) => a.named - b.named || a.step - b.step || a.row - b.row)
    .slice(0, quickRows)
    .map(({ row }) => row)
    .toSorted((a, b) => a - b);
}
