import type { APIRoute, GetStaticPaths } from 'astro';
import { days } from '#content.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await days()).map(({ day }) => ({ params: { day: day.id } }))) satisfies GetStaticPaths;

/** A day with the pack in which it is lived; fetched when somebody plays it. */
export const GET: APIRoute = async ({ params }) => {
  const found = (await days()).find(({ day }) => day.id === params['day']);
  return found ? Response.json(found) : new Response(null, { status: 404 });
};
