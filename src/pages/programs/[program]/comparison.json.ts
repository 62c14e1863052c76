import type { APIRoute, GetStaticPaths } from 'astro';
import { programs, programTruth } from '#content.ts';
import { truthOf } from '#domain/artifacts/pack-truth.ts';
import type { Program } from '#domain/programs/program.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await programs()).map((program) => ({
    params: { program: program.id },
    props: { program },
  }))) satisfies GetStaticPaths;

/** What a document on the pack is compared with; fetched when it has been handed in. */
export const GET: APIRoute<{ program: Program }> = async ({ props: { program } }) =>
  Response.json(truthOf(program, await programTruth(program.id)));
