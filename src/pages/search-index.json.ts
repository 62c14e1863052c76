import {
  backgrounds,
  concepts,
  exercises,
  framework,
  phraseSituations,
  programs,
  redFlags,
  roles,
  skills,
} from '#content.ts';
import { searchDocuments } from '#domain/search/documents.ts';
import { searchPages } from '#words/en/search-pages.ts';

export const prerender = true;

/** The documents that search runs over first; the index is built from them on the device, since it is several times their size. */
export async function GET(): Promise<Response> {
  const { levels, focuses, companies } = await framework();
  const documents = searchDocuments({
    skills: await skills(),
    levels: Object.values(levels),
    focuses: Object.values(focuses),
    companies: Object.values(companies),
    backgrounds: await backgrounds(),
    redFlags: await redFlags(),
    phraseSituations: await phraseSituations(),
    concepts: await concepts(),
    roles: await roles(),
    programs: await programs(),
    exercises: await exercises(),
    pages: searchPages,
  });
  return Response.json(documents);
}
