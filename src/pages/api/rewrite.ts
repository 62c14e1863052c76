import type { APIContext } from 'astro';
import { openRewriting } from '#server/rewrite.ts';
import { readClient } from '#server/rewrite-client.ts';
import { readRewriteSettings } from '#server/rewrite-settings.ts';

export const prerender = false;

const rewriting = openRewriting(readRewriteSettings(process.env));

/** Rewrites of one bullet by the model that this site's owner has set up, as lines of JSON. */
export const POST = ({ request, locals, clientAddress }: APIContext): Promise<Response> =>
  rewriting(request, readClient(locals, clientAddress));
