import type { APIRoute } from 'astro';

export const prerender = true;

/** Everything may be read; nothing a person enters has an address. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`);
