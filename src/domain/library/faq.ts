import * as z from 'zod/mini';
import { documented, line, paragraph, slug, source } from '#domain/documented.ts';
import { siteLink, updatedDay } from './address.ts';

const faqEntrySchema = z.strictObject({
  question: documented(line(160), 'The question, as people type it'),
  short: documented(
    z.string().check(z.trim(), z.minLength(40), z.maxLength(420)),
    'The whole answer in one to three sentences: what a search engine or an assistant may show alone',
  ),
  more: documented(z.array(paragraph), 'What one needs to act on it; may be empty'),
  links: documented(
    z.array(siteLink).check(z.minLength(1)),
    'The tool or page that goes on from here, the nearest first',
  ),
  sources: documented(z.array(source), 'Where facts from outside come from'),
});

/** content/faq: the questions of one topic, keyed by id. */
export const faqTopicSchema = z.strictObject({
  name: documented(line(60), 'The topic'),
  order: documented(z.int().check(z.minimum(1), z.maximum(99)), 'Its place in the list'),
  lead: documented(line(200), 'What one finds out there, in one sentence'),
  questions: documented(
    z.record(slug, faqEntrySchema),
    'The questions by id; an id is part of the address and is used once in all topics',
  ),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
});
export type FaqTopic = z.infer<typeof faqTopicSchema> & { id: string };
export type FaqEntry = z.infer<typeof faqEntrySchema> & { id: string };

/** The questions of a topic in the order of its file. */
export const questionsOf = ({ questions }: Pick<FaqTopic, 'questions'>): FaqEntry[] =>
  Object.entries(questions).map(([id, entry]) => ({ ...entry, id }));

/** The address of an answer: its place on the page of its topic. */
export const answerAddress = (topic: string, answer: string): string => `/faq/${topic}/#${answer}`;
