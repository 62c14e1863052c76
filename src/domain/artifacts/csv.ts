import { fillRows, idOf, namesOf, withoutBlankRows } from './filled-rows.ts';
import type { AnyDocument, Field, Table } from './kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from './kinds.ts';
import { type Reading, readDocument } from './schema.ts';
import { type LinedRow, readCsv, writeCsv } from './tables-csv.ts';

type Parts = { fields: Readonly<Record<string, Field>>; tables: Readonly<Record<string, Table>> };
const partsOf = (kind: KindName): Parts => documentKinds[kind];

/** One table of a document as CSV, with a head. */
export function writeTableCsv<K extends KindName>(kind: K, document: DocumentOfKind<K>, table: string): string {
  const columns = partsOf(kind).tables[table]?.columns ?? {};
  const rows: AnyDocument[string] = withoutBlankRows<AnyDocument>(document)[table] ?? [];
  const cells = Array.isArray(rows) ? rows.map((row) => Object.keys(columns).map((id) => row[id] ?? '')) : [];
  return writeCsv([Object.values(columns).map(({ name }) => name), ...cells]);
}

/**
 * A whole document as CSV: a block of fields, then a block a table, each under its name, with an empty row between.
 * Reading it back gives the same document, but for rows in which nothing is written.
 */
export function writeDocumentCsv<K extends KindName>(kind: K, document: DocumentOfKind<K>): string {
  const { fields, tables } = partsOf(kind);
  const values: AnyDocument = withoutBlankRows<AnyDocument>(document);
  const head = [['Document', documentKinds[kind].name]];
  const short = Object.entries(fields).map(([id, { name }]) => {
    const value = values[id];
    return [name, typeof value === 'string' ? value : ''];
  });
  const blocks = Object.entries(tables).flatMap(([id, { name, columns }]) => {
    const rows = values[id];
    const cells = Array.isArray(rows) ? rows.map((row) => Object.keys(columns).map((column) => row[column] ?? '')) : [];
    return [[''], [name], Object.values(columns).map((column) => column.name), ...cells];
  });
  return writeCsv([...head, ...short, ...blocks]);
}

type Refused = Extract<Reading<never>, { state: 'refused' }>;

const isEmpty = ({ cells }: LinedRow): boolean => cells.every((cell) => cell.trim() === '');

/** Rows cut where one is empty. */
function blocksOf(rows: readonly LinedRow[]): LinedRow[][] {
  const blocks: LinedRow[][] = [];
  let isNew = true;
  for (const row of rows) {
    if (!isEmpty(row)) {
      if (isNew) blocks.push([]);
      blocks.at(-1)?.push(row);
    }
    isNew = isEmpty(row);
  }
  return blocks;
}

/** The table that a head belongs to: the one with most of its columns; undefined where it begins with a field of the document. */
function tableOfHead(head: LinedRow | undefined, { fields, tables }: Parts): string | undefined {
  const named = head?.cells.filter((cell) => cell.trim() !== '') ?? [];
  const known = Object.entries(tables).map(([id, { columns }]) => ({
    id,
    count: named.filter((cell) => idOf(cell, columns) !== undefined).length,
  }));
  const most = Math.max(0, ...known.map(({ count }) => count));
  const isField = idOf(named[0] ?? '', fields) !== undefined;
  const isSure = most > 1 && most === named.length;
  return most > 0 && (isSure || !isField) ? known.find(({ count }) => count === most)?.id : undefined;
}

function readFields(rows: readonly LinedRow[], { fields }: Parts, values: AnyDocument): Refused | null {
  for (const { line, cells } of rows) {
    const [name = '', value = ''] = cells;
    if (name.trim().toLowerCase() === 'document') continue;
    const id = idOf(name, fields);
    if (id === undefined)
      return { state: 'refused', line, message: `there is no field “${name}” here; there are ${namesOf(fields)}` };
    values[id] = value;
  }
  return null;
}

function readBlock(block: readonly LinedRow[], parts: Parts, values: AnyDocument): Refused | null {
  const [first, ...rest] = block;
  const isAlone = first?.cells.slice(1).every((cell) => cell.trim() === '') ?? false;
  const named = isAlone ? idOf(first?.cells[0] ?? '', parts.tables) : undefined;
  const table = named ?? tableOfHead(first, parts);
  const columns = table === undefined ? undefined : parts.tables[table]?.columns;
  if (table === undefined || !columns) return readFields(block, parts, values);
  const read = fillRows(named === undefined ? block : rest, columns);
  if (read.state === 'refused') return read;
  const known = values[table];
  values[table] = [...(Array.isArray(known) ? known : []), ...read.rows];
  return null;
}

/** Reads a document of a kind from CSV: a whole one as `writeDocumentCsv` has it, or one table with its head. */
export function readDocumentCsv<K extends KindName>(kind: K, file: string): Reading<DocumentOfKind<K>> {
  const read = readCsv(file);
  if (read.state === 'refused') return read;
  const parts = partsOf(kind);
  const values: AnyDocument = {};
  for (const block of blocksOf(read.rows)) {
    const fault = readBlock(block, parts, values);
    if (fault) return fault;
  }
  return readDocument(kind, values);
}
