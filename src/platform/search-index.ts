import { readDocuments, type SearchDocument } from '#domain/search/document.ts';
import { beginIndex, type SearchIndex } from '#domain/search/search-index.ts';

/** The parts that the build publishes: what answers first, and the questions of the bank with the library. */
export type SearchPart = 'first' | 'more';
const addresses: Record<SearchPart, string> = { first: '/search-index.json', more: '/search-more.json' };
/** After this long a connection that says nothing has failed, in milliseconds. */
const patience = 30_000;
/** How long the page may be kept from answering keys while the index is built, in milliseconds. */
const slice = 12;

const opened = new Map<SearchPart, Promise<SearchIndex>>();

/** Builds the index over documents without keeping the page from answering keys. */
async function buildGently(documents: readonly SearchDocument[]): Promise<SearchIndex> {
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

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const documents = readDocuments(await response.text());
  if (!documents) throw new Error(`${address}: not a list of documents`);
  return await buildGently(documents);
}

/** Fetches a part and builds its index, once a page. Rejects when that fails; asked again, it tries again. */
export async function openPart(part: SearchPart): Promise<SearchIndex> {
  const opening =
    opened.get(part) ??
    load(addresses[part]).catch((error: unknown) => {
      opened.delete(part);
      throw error;
    });
  opened.set(part, opening);
  return await opening;
}
