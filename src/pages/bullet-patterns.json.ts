import { bulletPatterns } from '#content.ts';

export const prerender = true;

/** The bullet patterns, fetched when somebody asks for one. */
export async function GET(): Promise<Response> {
  return Response.json(await bulletPatterns());
}
