/** Moves in the present job are no part of the record; a face reaches them through here because it may not fetch. */
export { fetchMoves, type PublishedMoves } from '#platform/ninety-days.ts';
