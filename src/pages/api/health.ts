import { readRewriteSettings } from '#server/rewrite-settings.ts';

export const prerender = false;

const rewriting = readRewriteSettings(process.env) ? 'available' : 'not-set-up';

/** Says that the server is there and whether it has a model to ask, and nothing about either or anybody. */
export const GET = (): Response =>
  Response.json({ state: 'ok', rewriting }, { headers: { 'Cache-Control': 'no-store' } });
