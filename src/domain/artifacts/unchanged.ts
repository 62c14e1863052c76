import { isBlank } from './filled-rows.ts';
import type { AnyDocument, Fields, Table } from './kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from './kinds.ts';
import { answered, type StartingPoints } from './prompts.ts';

/** What everybody changes, also who writes nothing else. */
const given = new Set(['title', 'asOf']);

/** All that is written in a document but its title and its day, as one text. */
function writtenIn<K extends KindName>(kind: K, document: DocumentOfKind<K>): string {
  const { fields, tables }: { fields: Fields; tables: Readonly<Record<string, Table>> } = documentKinds[kind];
  const parts: AnyDocument = answered<AnyDocument>(document);
  const texts = Object.keys(fields).map((id) => {
    const text = parts[id];
    return typeof text !== 'string' || given.has(id) ? '' : text.trim();
  });
  const rows = Object.entries(tables).map(([id, { columns }]) => {
    const table = parts[id];
    const written = Array.isArray(table) ? table.filter((row) => !isBlank(row)) : [];
    return written.map((row) => Object.keys(columns).map((column) => (row[column] ?? '').trim()));
  });
  return JSON.stringify([texts, rows]);
}

/**
 * Which starting point a document still is: nothing is written in it that does not stand there, whatever its title and
 * day. Null where something is. A prompt counts as nothing, so an empty document may still be its template.
 */
export function unchangedFrom<K extends KindName>(
  kind: K,
  document: DocumentOfKind<K>,
  { template, good }: StartingPoints<K>,
): keyof StartingPoints<K> | null {
  const written = writtenIn(kind, document);
  if (written === writtenIn(kind, good)) return 'good';
  return written === writtenIn(kind, template) ? 'template' : null;
}
