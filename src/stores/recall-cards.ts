import type { Card, Curriculum } from '#domain/recall/served.ts';
import { fetchCurriculum, fetchDeck } from '#platform/recall-cards.ts';
import { once } from './once.ts';

const whole = once<'all', Curriculum>(fetchCurriculum);
const decks = once<string, Card[]>(fetchDeck);

/** Everything that can be learned, or null where it does not arrive. */
export const curriculum = (): Promise<Curriculum | null> => whole('all');

/** One card of a deck, or null where it does not arrive or is no longer there. */
export async function cardIn(deck: string, id: string): Promise<Card | null> {
  return (await decks(deck))?.find((card) => card.id === id) ?? null;
}
