import { derivedTables } from './derived-tables.ts';
import type { AnyDocument, Field, Table } from './kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from './kinds.ts';

/** A part of a document as it is read: a text under its name, or a table. */
export type ViewedPart = { name: string; text: string } | { name: string; head: string[]; rows: string[][] };

/** A document in the names that a reader sees, fields first; a table's second form comes before the table. */
export function viewDocument<K extends KindName>(kind: K, document: DocumentOfKind<K>): ViewedPart[] {
  const values: AnyDocument = document;
  const fields: [string, Field][] = Object.entries(documentKinds[kind].fields);
  const tables: [string, Table][] = Object.entries(documentKinds[kind].tables);
  const texts = fields.map(([id, { name }]) => {
    const text = values[id];
    return { name, text: typeof text === 'string' ? text.trim() : '' };
  });
  const derived = derivedTables[kind];
  const lists = tables.flatMap(([id, { name, columns }]) => {
    const rows = values[id];
    const ids = Object.keys(columns);
    const table = {
      name,
      head: Object.values(columns).map((column) => column.name),
      rows: (Array.isArray(rows) ? rows : []).map((row) => ids.map((column) => row[column] ?? '')),
    };
    return derived?.table === id ? [{ name: derived.name, ...derived.write(values) }, table] : [table];
  });
  return [...texts, ...lists];
}
