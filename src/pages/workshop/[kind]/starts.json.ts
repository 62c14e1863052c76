import type { APIRoute, GetStaticPaths } from 'astro';
import { startingPoints } from '#content.ts';
import { kindNames, type KindName } from '#domain/artifacts/kinds.ts';

export const getStaticPaths = (() =>
  kindNames
    .filter((kind) => kind !== 'schedule')
    .map((kind) => ({ params: { kind }, props: { kind } }))) satisfies GetStaticPaths;

/** What a document of this kind can begin with, fetched when somebody begins one. */
export const GET: APIRoute<{ kind: KindName }> = async ({ props }) => Response.json(await startingPoints(props.kind));
