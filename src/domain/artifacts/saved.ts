import { cellPrefix, type DocumentRow } from '#domain/record/document.ts';
import type { AnyDocument, Fields, Table } from './kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from './kinds.ts';
import { draft } from './draft.ts';
import { byPlace } from './row-order.ts';

/** A row as it is to be kept: the fields of a document (`table` empty), or a row of a table. */
export type RowToKeep = { table: string; place: number; cells: Record<`${typeof cellPrefix}${string}`, string> };

const cellsOf = (row: Readonly<Record<string, string>>): RowToKeep['cells'] =>
  // The keys are made with the prefix here.
  Object.fromEntries(Object.entries(row).map(([id, text]) => [`${cellPrefix}${id}`, text])) as RowToKeep['cells'];

/** The rows that keep a document. Empty cells are kept too, so that a text can be taken back to nothing. */
export function rowsToKeep<K extends KindName>(document: DocumentOfKind<K>): RowToKeep[] {
  const parts: AnyDocument = document;
  const entries = Object.entries(parts);
  const fields = Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const rows = entries.flatMap(([table, part]) =>
    typeof part === 'string' ? [] : part.map((row, index) => ({ table, place: index + 1, cells: cellsOf(row) })),
  );
  return [{ table: '', place: 0, cells: cellsOf(fields) }, ...rows];
}

/** The cells of a new row of a table, all empty. */
export function emptyCells(kind: KindName, table: string): RowToKeep['cells'] {
  const tables: Readonly<Record<string, Table>> = documentKinds[kind].tables;
  return cellsOf(Object.fromEntries(Object.keys(tables[table]?.columns ?? {}).map((id) => [id, ''])));
}

/** A document put together from its rows, with the ids of the rows of each table, in order. */
export type Assembled<K extends KindName> = { document: DocumentOfKind<K>; rowIds: Record<string, string[]> };

/** The texts of a kept row by the ids of its fields or columns. */
export const readCells = (row: DocumentRow | undefined, fields: Fields): Record<string, string> =>
  Object.fromEntries(Object.keys(fields).map((id) => [id, row?.[`${cellPrefix}${id}`] ?? '']));

/** Puts a document together from the rows of the record; those of other documents are passed over. */
export function assemble<K extends KindName>(kind: K, id: string, rows: readonly DocumentRow[]): Assembled<K> {
  const own = rows.filter(({ document }) => document === id);
  const tables: Readonly<Record<string, Table>> = documentKinds[kind].tables;
  const rowIds: Record<string, string[]> = {};
  const values: AnyDocument = readCells(
    own.find(({ table }) => table === ''),
    documentKinds[kind].fields,
  );
  for (const [table, { columns }] of Object.entries(tables)) {
    const inTable = own.filter((row) => row.table === table).toSorted(byPlace);
    rowIds[table] = inTable.map((row) => row.id);
    values[table] = inTable.map((row) => readCells(row, columns));
  }
  return { document: draft(kind, values), rowIds };
}
