import { type EarnedValue, estimateAtCompletion } from '#domain/artifacts/arithmetic.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { numberIn } from '#domain/artifacts/values.ts';

type Budget = DocumentOfKind<'budget'>;

/** Whether a line is the sum of the others. */
export const isTotal = ({ line }: Budget['lines'][number]): boolean =>
  /^(?:grand )?(?:total|sum)\b/iu.test(line.trim());

/** The earned value figures; undefined where one that is asked for is missing. */
export function earned(budget: Budget): EarnedValue | undefined {
  const [bac, pv, ev, ac] = [numberIn(budget.bac), numberIn(budget.pv), numberIn(budget.ev), numberIn(budget.ac)];
  return ev === undefined || ac === undefined ? undefined : { bac: bac ?? Number.NaN, pv: pv ?? Number.NaN, ev, ac };
}

type Formula = keyof typeof estimateAtCompletion;
/** The formula for the estimate at completion that a text names. */
export const formulaOf = (text: string): Formula | undefined => {
  const plain = text
    .toLowerCase()
    .replaceAll(/\s+/gu, '')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-');
  return (Object.keys(estimateAtCompletion) as Formula[]).find((formula) => formula.toLowerCase() === plain);
};
