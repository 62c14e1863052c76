import { contrastThemes } from '#content.ts';
import { drillPairs } from '#domain/library/contrast.ts';

export const prerender = true;

/** The pairs, fetched when somebody begins a round. */
export async function GET(): Promise<Response> {
  return Response.json(drillPairs(await contrastThemes()));
}
