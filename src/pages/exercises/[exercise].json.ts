import type { APIRoute, GetStaticPaths } from 'astro';
import { exercises } from '#content.ts';
import { snapshotOf } from '#domain/exercises/promised.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await exercises()).map((exercise) => ({ params: { exercise: exercise.id } }))) satisfies GetStaticPaths;

/** An exercise as it is promised or given to somebody; fetched when it is. */
export const GET: APIRoute = async ({ params }) => {
  const exercise = (await exercises()).find(({ id }) => id === params['exercise']);
  return exercise ? Response.json(snapshotOf(exercise)) : new Response(null, { status: 404 });
};
