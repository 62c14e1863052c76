export const prerender = false;

/** Says that the server is there, and nothing about anybody. */
export const GET = (): Response => Response.json({ state: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
