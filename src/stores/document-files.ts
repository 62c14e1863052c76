import { readDocumentCsv, writeDocumentCsv } from '#domain/artifacts/csv.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { readMarkdown, writeMarkdown } from '#domain/artifacts/markdown.ts';
import { type Reading, readDocument } from '#domain/artifacts/schema.ts';
import { handOver } from './files.ts';

/** Forms in which a document can be taken away and brought back. */
export const documentForms = ['markdown', 'csv', 'json'] as const;
export type DocumentForm = (typeof documentForms)[number];

const largest = 2_000_000;

/** Why a file was not read: it is no text, too large, or a line does not fit. */
export type FileReading<K extends KindName> =
  | Reading<DocumentOfKind<K>>
  | { state: 'unreadable' }
  | { state: 'too-large' };

/** Reads a document from a file by its name's ending, or by how it begins. */
export async function readDocumentFile<K extends KindName>(kind: K, file: File): Promise<FileReading<K>> {
  if (file.size > largest) return { state: 'too-large' };
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { state: 'unreadable' };
  }
  if (/\.json$/iu.test(file.name) || /^\s*\{/u.test(text)) {
    try {
      return readDocument(kind, JSON.parse(text));
    } catch {
      return { state: 'unreadable' };
    }
  }
  return /\.(?:csv|tsv)$/iu.test(file.name) ? readDocumentCsv(kind, text) : readMarkdown(kind, text);
}

const fileName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .toLowerCase() || 'document';

/** Hands the person the document as a file in the chosen form. */
export function takeDocument<K extends KindName>(
  kind: K,
  document: DocumentOfKind<K>,
  name: string,
  form: DocumentForm,
): void {
  const base = fileName(name);
  if (form === 'markdown') handOver(`${base}.md`, writeMarkdown(kind, document), 'text/markdown');
  else if (form === 'csv') handOver(`${base}.csv`, writeDocumentCsv(kind, document), 'text/csv');
  else handOver(`${base}.json`, `${JSON.stringify(document, null, 2)}\n`, 'application/json');
}
