import type { APIRoute, GetStaticPaths } from 'astro';
import { programs } from '#content.ts';
import type { Program } from '#domain/programs/program.ts';
import { networkFile } from '#features/programs/take-along.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await programs()).map((program) => ({
    params: { program: program.id },
    props: { program },
  }))) satisfies GetStaticPaths;

/** The plan as a network for `critical-path schedule`. */
export const GET: APIRoute<{ program: Program }> = ({ props }) => Response.json(networkFile(props.program));
