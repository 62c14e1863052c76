import { dayAfter, type Grade } from '#domain/recall/memory.ts';
import type { Recall } from '#domain/record/recall.ts';

type Wanted = { from: string; days: number; aDay: number; cards: number };

/** A log of recalls, the cards one after another, as many each day; every seventh was not known. */
export const manyRecalls = ({ from, days, aDay, cards }: Wanted): Recall[] =>
  Array.from({ length: days * aDay }, (_, place): Recall => {
    const day = dayAfter(from, Math.floor(place / aDay));
    const grade: Grade = place % 7 === 0 ? 1 : place % 5 === 0 ? 2 : 3;
    return {
      id: `recall${String(place).padStart(15, '0')}`,
      card: `concept-card-${String(place % cards).padStart(4, '0')}.plain`,
      grade,
      day,
      at: `${day}T08:${String(Math.floor((place % aDay) / 2)).padStart(2, '0')}:${place % 2 === 0 ? '00' : '30'}.000Z`,
    };
  });
