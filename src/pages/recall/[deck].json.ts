import type { APIRoute, GetStaticPaths } from 'astro';
import { curriculum } from '#content.ts';
import { conceptFields } from '#domain/interview/concept.ts';
import { otherDecks } from '#domain/recall/cards.ts';
import { cardsOfDeck } from '#domain/recall/curriculum.ts';

export const getStaticPaths = (async () => {
  const content = await curriculum();
  return [...conceptFields, ...Object.values(otherDecks)].map((deck) => ({
    params: { deck },
    props: { cards: cardsOfDeck(deck, content) },
  }));
}) satisfies GetStaticPaths;

/** The cards of one deck, fetched when one of them comes. */
export const GET: APIRoute = ({ props }) => Response.json(props['cards']);
