import { questionsToAsk } from '#content.ts';

export const prerender = true;

/** The questions that a candidate can ask the interviewer. */
export async function GET(): Promise<Response> {
  return Response.json(await questionsToAsk());
}
