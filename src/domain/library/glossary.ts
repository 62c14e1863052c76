import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { siteLink, updatedDay } from './address.ts';

/** content/glossary.yaml: a word of the trade. Technical terms have their place in the concepts. */
export const termSchema = z.strictObject({
  term: documented(line(60), 'The word, with its abbreviation in parentheses where people use it'),
  meaning: documented(paragraph, 'What it means, in one or two sentences'),
  notToConfuse: documented(
    z.optional(z.strictObject({ with: line(60), because: paragraph })),
    'The word it is mistaken for, and what separates them',
  ),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  see: documented(
    z.array(siteLink).check(z.minLength(1)),
    'The skill, concept, kind of document or page where it is used',
  ),
});
export const glossarySchema = z.record(slug, termSchema);
export type Term = z.infer<typeof termSchema> & { id: string };

/** Terms under their first letter, which is the first one that they hold, in the order in which they come. */
export function byLetter(terms: readonly Term[]): { letter: string; terms: Term[] }[] {
  const groups = Map.groupBy(terms, ({ term }) => /[a-z]/iu.exec(term)?.[0].toUpperCase() ?? '');
  return [...groups].map(([letter, held]) => ({ letter, terms: held }));
}
