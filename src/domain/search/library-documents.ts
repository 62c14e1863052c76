import type { ConceptPath } from '#domain/interview/concept-path.ts';
import type { Article } from '#domain/library/article.ts';
import type { Certification } from '#domain/library/certification.ts';
import { contrastsOf, type ContrastTheme } from '#domain/library/contrast.ts';
import { answerAddress, type FaqTopic, questionsOf } from '#domain/library/faq.ts';
import type { Term } from '#domain/library/glossary.ts';
import type { Guide } from '#domain/library/guide.ts';
import type { Industry } from '#domain/library/industry.ts';
import type { Reading } from '#domain/library/reading.ts';
import { type SearchDocument, shorten } from './document.ts';

/** What the library has to search, besides what is searched first. */
export type SearchLibrary = {
  articles: readonly Article[];
  guides: readonly Guide[];
  industries: readonly Industry[];
  certifications: readonly Certification[];
  faq: readonly FaqTopic[];
  glossary: readonly Term[];
  contrasts: readonly ContrastTheme[];
  reading: readonly Reading[];
  paths: readonly ConceptPath[];
};

/** Words of a contrast's situation that stand as its title. */
const contrastTitle = 12;

const topicDocuments = (topic: FaqTopic): SearchDocument[] => [
  {
    id: topic.id,
    kind: 'answer',
    title: `${topic.name}: questions and answers`,
    keywords: ['FAQ'],
    text: shorten(topic.lead),
    url: `/faq/${topic.id}/`,
  },
  ...questionsOf(topic).map(({ id, question, short }): SearchDocument => ({
    id,
    kind: 'answer',
    title: question,
    keywords: [topic.name],
    text: shorten(short),
    url: answerAddress(topic.id, id),
  })),
];

const themeDocuments = (theme: ContrastTheme): SearchDocument[] =>
  contrastsOf(theme).map(({ id, situation, tell, skill }) => ({
    id,
    kind: 'contrast',
    title: shorten(situation, contrastTitle),
    keywords: [theme.name, id.replaceAll('-', ' ')],
    text: shorten(tell),
    url: `/contrasts/#${id}`,
    skills: [skill],
  }));

/** The findable places of the library. */
export const libraryDocuments = (library: SearchLibrary): SearchDocument[] => [
  ...library.articles.map(({ id, title, keywords, lead, skills }): SearchDocument => ({
    id,
    kind: 'article',
    title,
    keywords,
    text: shorten(lead),
    url: `/library/${id}/`,
    skills,
  })),
  ...library.guides.map(({ id, title, keywords, lead }): SearchDocument => ({
    id,
    kind: 'guide',
    title,
    keywords,
    text: shorten(lead),
    url: `/guides/${id}/`,
  })),
  ...library.industries.map(({ id, name, keywords, lead, skills }): SearchDocument => ({
    id,
    kind: 'industry',
    title: name,
    keywords,
    text: shorten(lead),
    url: `/industries/${id}/`,
    skills,
  })),
  ...library.certifications.map(({ id, name, short, issuer, keywords, what, skills }): SearchDocument => ({
    id,
    kind: 'certification',
    title: name,
    keywords: [short, issuer, ...keywords],
    text: shorten(what),
    url: `/certifications/#${id}`,
    skills,
  })),
  ...library.faq.flatMap(topicDocuments),
  ...library.glossary.map(({ id, term, meaning }): SearchDocument => ({
    id,
    kind: 'term',
    title: term,
    keywords: [],
    text: shorten(meaning),
    url: `/glossary/#${id}`,
  })),
  ...library.contrasts.flatMap(themeDocuments),
  ...library.reading.map(({ id, title, author, about, for: use, skills }): SearchDocument => ({
    id,
    kind: 'reading',
    title,
    keywords: [author, about],
    text: shorten(use),
    url: `/reading/#${id}`,
    skills,
  })),
  ...library.paths.map(({ id, name, scene }): SearchDocument => ({
    id,
    kind: 'path',
    title: name,
    keywords: ['guided path'],
    text: shorten(scene),
    url: `/concepts/paths/${id}/`,
  })),
];
