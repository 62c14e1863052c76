import { readDocuments } from '#domain/search/document.ts';
import { type Answer, search } from '#domain/search/find.ts';
import { beginIndex, type SearchIndex } from '#domain/search/search-index.ts';

/** Where the build publishes the documents. */
const address = '/search-index.json';
/** After this long a connection that says nothing has failed, in milliseconds. */
const patience = 30_000;
/** How long the page may be kept from answering keys while the index is built, in milliseconds. */
const slice = 12;

let opened: Promise<SearchIndex> | undefined;

async function load(): Promise<SearchIndex> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const documents = readDocuments(await response.text());
  if (!documents) throw new Error(`${address}: not a list of documents`);
  const building = beginIndex();
  let begun = performance.now();
  for (const document of documents) {
    building.add(document);
    if (performance.now() - begun > slice) {
      await new Promise((resume) => setTimeout(resume));
      begun = performance.now();
    }
  }
  return building.finish();
}

/** Fetches the documents and builds the index over them, once a page. Rejects when that fails; asked again, it tries again. */
export async function openSearch(): Promise<(query: string) => Answer> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const index = await opened;
  return (query) => search(index, query);
}
