import { ownDocuments } from '#domain/search/own.ts';
import { buildIndex, type SearchIndex } from '#domain/search/search-index.ts';
import { $record, opened } from '#stores/record.ts';

/** The index over the person's own stories, made on their device; null where there are none. */
export async function indexOwn(): Promise<SearchIndex | null> {
  await opened();
  const { stories } = $record.get();
  return stories.length > 0 ? buildIndex(ownDocuments(stories)) : null;
}
