import type { APIRoute } from 'astro';
import { conceptPaths, curriculum } from '#content.ts';
import { conceptSubject } from '#domain/recall/cards.ts';
import { subjectsOf } from '#domain/recall/curriculum.ts';

/** Everything that can be learned by heart, without its cards. */
export const GET: APIRoute = async () => {
  const paths = (await conceptPaths()).map(({ id, name, steps }) => ({
    id,
    name,
    subjects: steps.map(({ concept }) => conceptSubject(concept)),
  }));
  return Response.json({ subjects: subjectsOf(await curriculum()), paths });
};
