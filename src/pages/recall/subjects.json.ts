import type { APIRoute } from 'astro';
import { curriculum } from '#content.ts';
import { subjectsOf } from '#domain/recall/curriculum.ts';

/** Everything that can be learned by heart, without its cards. */
export const GET: APIRoute = async () => Response.json({ subjects: subjectsOf(await curriculum()), paths: [] });
