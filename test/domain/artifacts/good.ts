import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'content', 'artifacts');

/** One of our own examples of a kind, as it is published. */
export function exampleOf<K extends KindName>(kind: K, which: 'good' | 'weak' = 'good'): DocumentOfKind<K> {
  const read = readMarkdown(kind, readFileSync(join(folder, kind, `${which}.md`), 'utf8'));
  if (read.state === 'refused') throw new Error(`${kind}/${which}.md, line ${read.line}: ${read.message}`);
  return read.document;
}
