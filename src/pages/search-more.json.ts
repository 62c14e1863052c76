import {
  articles,
  certifications,
  conceptPaths,
  contrastThemes,
  faqTopics,
  glossary,
  guides,
  industries,
  questions,
  reading,
} from '#content.ts';
import { furtherDocuments } from '#domain/search/documents.ts';

export const prerender = true;

/** The questions of the bank and the library as search documents: fetched after everything else, so that the first hit does not wait for them. */
export const GET = async (): Promise<Response> =>
  Response.json(
    furtherDocuments({
      questions: await questions(),
      articles: await articles(),
      guides: await guides(),
      industries: await industries(),
      certifications: await certifications(),
      faq: await faqTopics(),
      glossary: await glossary(),
      contrasts: await contrastThemes(),
      reading: await reading(),
      paths: await conceptPaths(),
    }),
  );
