import type { APIRoute } from 'astro';
import { questions } from '#content.ts';
import { headOf } from '#domain/interview/serve.ts';

/** What lists show of all questions. */
export const GET: APIRoute = async () => {
  const bank = await questions();
  return Response.json(
    bank.flatMap(({ questions }) => Object.entries(questions).map(([id, question]) => headOf(id, question))),
  );
};
