import type { Recall } from '#domain/record/recall.ts';
import type { Recalled } from './memory.ts';

/** The recalls of each card, in the order in which they were made, of whatever tab or device. */
export function recallsByCard(recalls: readonly Recall[]): Map<string, Recalled[]> {
  const byCard = new Map<string, Recalled[]>();
  for (const { card, day, grade } of recalls.toSorted((a, b) => a.at.localeCompare(b.at) || (a.id < b.id ? -1 : 1))) {
    const earlier = byCard.get(card);
    if (earlier) earlier.push({ day, grade });
    else byCard.set(card, [{ day, grade }]);
  }
  return byCard;
}
