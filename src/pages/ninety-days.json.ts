import { backgrounds, ninetyDays } from '#content.ts';

export const prerender = true;

/** Moves in the present job, by skill and by where one comes from. */
export async function GET(): Promise<Response> {
  const firstMoves = Object.fromEntries((await backgrounds()).map(({ id, firstMoves: moves }) => [id, moves]));
  return Response.json({ moves: await ninetyDays(), backgrounds: firstMoves });
}
