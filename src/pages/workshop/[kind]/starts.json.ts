import type { APIRoute, GetStaticPaths } from 'astro';
import { startingPoints } from '#content.ts';
import { kindNames, type KindName } from '#domain/artifacts/kinds.ts';

export const getStaticPaths = (() =>
  kindNames.map((kind) => ({ params: { kind }, props: { kind } }))) satisfies GetStaticPaths;

/** What a document of this kind can begin with, fetched when somebody begins one, and when one is to be kept as evidence. */
export const GET: APIRoute<{ kind: KindName }> = async ({ props }) => Response.json(await startingPoints(props.kind));
