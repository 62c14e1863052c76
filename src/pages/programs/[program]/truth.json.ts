import type { APIRoute, GetStaticPaths } from 'astro';
import { programs, programTruth } from '#content.ts';
import { programIds } from '#domain/programs/program.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await programs()).map(({ id }) => ({ params: { program: id } }))) satisfies GetStaticPaths;

/** What a pack hides; fetched when a document on it has been handed in. */
export const GET: APIRoute = async ({ params }) => {
  const id = programIds.find((each) => each === params['program']);
  return id ? Response.json(await programTruth(id)) : new Response(null, { status: 404 });
};
