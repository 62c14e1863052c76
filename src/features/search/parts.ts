import { type Answer, type Narrowing, search } from '#domain/search/find.ts';
import type { SearchIndex } from '#domain/search/search-index.ts';
// With the header already; asked for again on use, it would make the header carry what wraps modules.
import { readSummary } from '#platform/summary.ts';

/** What is not searched yet: nothing, parts that are on their way, or parts that could not be had. */
export type Lack = 'none' | 'loading' | 'failed';

/** What search runs on. `names` is what skills and levels are called. */
export type Openness = {
  find: (query: string, narrowing: Narrowing) => Answer;
  lack: Lack;
  names: ReadonlyMap<string, string>;
};

/** Resolves with what is there first and calls back as the rest comes. Rejects when the first cannot be had now. */
export type OpenSearch = (onMore: (open: Openness) => void) => Promise<Openness>;

const named: ReadonlySet<string> = new Set(['skill', 'level']);

/** Search over parts. */
export function openOver(parts: readonly SearchIndex[], lack: Lack = 'none'): Openness {
  const documents = parts.flatMap((part) => part.documents.map(({ document }) => document));
  return {
    find: (query, narrowing) => search(parts, query, { narrowing }),
    lack,
    names: new Map(documents.flatMap(({ kind, id, title }) => (named.has(kind) ? [[id, title] as const] : []))),
  };
}

/** The person's own stories; null where nothing was ever saved here, and then the record is not loaded either. */
async function openOwn(): Promise<SearchIndex | null> {
  if ((await readSummary()) === null) return null;
  const { indexOwn } = await import('./own.ts');
  return await indexOwn();
}

/** Opens what is published, the questions and the library after the rest, and the person's own stories. */
export const openSearch: OpenSearch = async (onMore) => {
  const { openPart } = await import('#platform/search-index.ts');
  const parts = [await openPart('first')];
  let waiting = 2;
  let failed = false;
  const add = async (opening: Promise<SearchIndex | null>): Promise<void> => {
    try {
      const part = await opening;
      if (part) parts.push(part);
    } catch {
      failed = true;
    }
    waiting -= 1;
    const rest = failed ? 'failed' : 'none';
    onMore(openOver([...parts], waiting > 0 ? 'loading' : rest));
  };
  void add(openPart('more'));
  void add(openOwn());
  return openOver([...parts], 'loading');
};
