import type { APIRoute, GetStaticPaths } from 'astro';
import { programs } from '#content.ts';
import { writeDocumentCsv } from '#domain/artifacts/csv.ts';
import type { Program } from '#domain/programs/program.ts';
import { scheduleDocument } from '#features/programs/take-along.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await programs()).map((program) => ({
    params: { program: program.id },
    props: { program },
  }))) satisfies GetStaticPaths;

/** The plan as a schedule document, for a spreadsheet or for the workshop. */
export const GET: APIRoute<{ program: Program }> = ({ props }) =>
  new Response(writeDocumentCsv('schedule', scheduleDocument(props.program)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
