import { join } from 'node:path';
import * as z from 'zod/mini';
import { articleSchema, type Article } from '#domain/library/article.ts';
import { careerSchema, type Career } from '#domain/library/career.ts';
import { certificationSchema, type Certification } from '#domain/library/certification.ts';
import { contrastThemeSchema, type ContrastTheme } from '#domain/library/contrast.ts';
import { faqTopicSchema, type FaqTopic } from '#domain/library/faq.ts';
import { glossarySchema, type Term } from '#domain/library/glossary.ts';
import { guideSchema, type Guide } from '#domain/library/guide.ts';
import { industrySchema, type Industry } from '#domain/library/industry.ts';
import { readingListSchema, type Reading } from '#domain/library/reading.ts';
import { combine, type ContentRead, readCollection, readYaml } from './content-files.ts';

const withIds = <T>(read: ContentRead<Record<string, T>>): ContentRead<(T & { id: string })[]> =>
  read.state === 'mistakes'
    ? read
    : { state: 'read', content: Object.entries(read.content).map(([id, entry]) => ({ ...entry, id })) };

const folder = <S extends z.core.$ZodObject>(root: string, name: string, schema: S) =>
  readCollection<S, string>(root, { folder: name, schema, ids: null });

/** Everything that the library holds besides roles, phrases and concepts. */
export type Library = {
  articles: Article[];
  industries: Industry[];
  certifications: Certification[];
  contrasts: ContrastTheme[];
  faq: FaqTopic[];
  guides: Guide[];
  glossary: Term[];
  reading: Reading[];
  career: Career;
};

/** Reads the library under `root`, or every mistake in it. */
export const readLibrary = (root: string): ContentRead<Library> => {
  const file = <S extends z.core.$ZodType>(name: string, schema: S) =>
    readYaml(join(root, name), `content/${name}`, schema);
  return combine<Library>({
    articles: folder(root, 'articles', articleSchema),
    industries: folder(root, 'industries', industrySchema),
    certifications: folder(root, 'certifications', certificationSchema),
    contrasts: folder(root, 'contrasts', contrastThemeSchema),
    faq: folder(root, 'faq', faqTopicSchema),
    guides: folder(root, 'guides', guideSchema),
    glossary: withIds(file('glossary.yaml', glossarySchema)),
    reading: withIds(file('reading.yaml', readingListSchema)),
    career: file('career-stages.yaml', careerSchema),
  });
};
