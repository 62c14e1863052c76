import { questions } from '#content.ts';
import { questionDocuments } from '#domain/search/documents.ts';

export const prerender = true;

/** The questions of the bank as search documents: fetched after everything else, so that the first hit does not wait for them. */
export const GET = async (): Promise<Response> => Response.json(questionDocuments(await questions()));
