import * as z from 'zod/mini';
import { documented, line } from '#domain/documented.ts';
import { proseSentences } from '#domain/interview/sentences.ts';

/** How many characters a description has at least and at most; search engines cut longer ones off. */
export const descriptionLength = { least: 50, most: 160 } as const;

const { least, most } = descriptionLength;

/** A description that an author writes. */
export const ownDescription = documented(
  z.optional(line(most).check(z.minLength(least))),
  'What search engines show of the page, in 50 to 160 characters, where its first sentences do not serve',
);

/**
 * What a page says of itself to search engines and on other sites: the author's own words, else as many whole sentences
 * from the first as there is room for.
 * @throws where neither makes a description
 */
export function describePage(text: string, own: string | undefined): string {
  const told = text.trim();
  const end = proseSentences(told).findLast((sentence) => sentence.end <= most)?.end ?? 0;
  const description = own ?? told.slice(0, end);
  if (description.length < least || description.length > most)
    throw new Error(`needs a description of its own, of ${least} to ${most} characters: ${text}`);
  return description;
}
