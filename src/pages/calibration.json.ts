import type { APIRoute } from 'astro';
import { references } from '#content.ts';

export const prerender = true;

/** Reference artifacts with their ratings; fetched when a mentor rates one. */
export const GET: APIRoute = async () => Response.json(await references());
