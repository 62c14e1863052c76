import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSearchContent } from '#bin/search.ts';
import { below, seeded } from '#domain/random.ts';
import { type SearchDocument, searchKinds } from '#domain/search/document.ts';
import { furtherDocuments, searchDocuments } from '#domain/search/documents.ts';
import { splitWords } from '#domain/search/words.ts';

/** The documents of everything in content/: what is searched first, and what comes after it. */
export function contentDocuments(): { first: SearchDocument[]; more: SearchDocument[] } {
  const read = readSearchContent();
  if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
  return { first: searchDocuments(read.content), more: furtherDocuments(read.content) };
}

/** Every word written in content/, as often as it is written there. */
function writtenWords(): string[] {
  const root = resolve('content');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.flatMap((file) => splitWords(readFileSync(join(root, file), 'utf8')).map(({ term }) => term));
}

/**
 * A bank of documents of four words of title, six keywords and forty words of text, drawn one by one from the words of
 * content/. Since no phrase repeats, it compresses worse than prose.
 */
export function syntheticBank(size: number): SearchDocument[] {
  const words = writtenWords();
  const random = seeded('search bank');
  const draw = (count: number): string =>
    Array.from({ length: count }, () => words[below(random, words.length)]).join(' ');
  return Array.from({ length: size }, (_, place) => {
    const kind = searchKinds[place % searchKinds.length] ?? 'tool';
    const id = `entry-${place}`;
    return { id, kind, title: draw(4), keywords: [draw(3), draw(3)], text: draw(40), url: `/library/${kind}/${id}/` };
  });
}

/** A document for a test that names only what matters to it. */
export const place = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id: splitWords(title)
    .map(({ term }) => term)
    .join('-'),
  kind: 'skill',
  title,
  keywords: [],
  text: '',
  url: '/',
  ...more,
});
