import type { APIRoute, GetStaticPaths } from 'astro';
import { concepts, questions } from '#content.ts';
import { linksTo } from '#domain/interview/concept.ts';
import { bodyOf } from '#domain/interview/serve.ts';

export const getStaticPaths = (async () => {
  const linkTo = linksTo(await concepts());
  return (await questions()).map(({ category, questions }) => ({
    params: { category },
    props: { questions: Object.entries(questions).map(([id, question]) => bodyOf(id, question, linkTo)) },
  }));
}) satisfies GetStaticPaths;

/** The questions of one category with outlines and anchors, fetched when one of them is practiced. */
export const GET: APIRoute = ({ props }) => Response.json(props['questions']);
