import type { APIRoute, GetStaticPaths } from 'astro';
import { concepts, exercises, phraseSituations, questions } from '#content.ts';
import { linksTo } from '#domain/interview/concept.ts';
import { phrasesOf } from '#domain/library/phrase.ts';
import { bodyOf, type LinksOfQuestions } from '#domain/interview/serve.ts';
import type { Link } from '#domain/interview/served.ts';

const byId = (links: readonly (Link & { id: string })[]): LinksOfQuestions['exercises'] => {
  const known = new Map(links.map(({ id, name, href }) => [id, [{ name, href }]] as const));
  return (id) => known.get(id) ?? [];
};

export const getStaticPaths = (async () => {
  const links = {
    concepts: linksTo(await concepts()),
    exercises: byId((await exercises()).map(({ id, name }) => ({ id, name, href: `/exercises/${id}/` }))),
    phrases: byId(
      (await phraseSituations()).flatMap((situation) =>
        phrasesOf(situation).map(({ id, name }) => ({ id, name, href: `/phrases/${situation.id}/#${id}` })),
      ),
    ),
  };
  return (await questions()).map(({ category, questions }) => ({
    params: { category },
    props: { questions: Object.entries(questions).map(([id, question]) => bodyOf(id, question, links)) },
  }));
}) satisfies GetStaticPaths;

/** The questions of one category with outlines and anchors, fetched when one of them is practiced. */
export const GET: APIRoute = ({ props }) => Response.json(props['questions']);
