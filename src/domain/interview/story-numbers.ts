import type { Evidence } from '#domain/record/evidence.ts';
import { readNumbers, type ReadNumber } from './number-reading.ts';

/** A number of a story and the items of the ledger that state the same. */
export type Held = { number: string; by: { id: string; title: string }[] };

const isSame = (a: ReadNumber, b: ReadNumber): boolean => a.unit === b.unit && a.spelling === b.spelling;

const textOf = ({ title, text, claims }: Evidence): string =>
  [title, text, ...claims.map((claim) => `${claim.text} ${claim.about}`)].join('\n');

/** The numbers with a unit in a text, each with the kept items of the ledger that state it too; none where nothing does. */
export function statedNumbers(told: string, evidence: readonly Evidence[]): Held[] {
  const stated = evidence
    .filter(({ state }) => state === 'kept' || state === 'checked')
    .map((item) => ({ item, numbers: readNumbers(textOf(item)) }));
  const seen = new Set<string>();
  return readNumbers(told).flatMap((number) => {
    if (seen.has(number.text)) return [];
    seen.add(number.text);
    const by = stated.filter(({ numbers }) => numbers.some((one) => isSame(one, number)));
    return [{ number: number.text, by: by.map(({ item }) => ({ id: item.id, title: item.title })) }];
  });
}

/** The numbers of a story that items of the ledger state too, each with those items. */
export const heldNumbers = (told: string, evidence: readonly Evidence[]): Held[] =>
  statedNumbers(told, evidence).filter(({ by }) => by.length > 0);
