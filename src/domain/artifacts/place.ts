import type { Span } from '#domain/bullets/text.ts';
import { documentKinds, type KindName } from './kinds.ts';
import type { AnyDocument, Field, Table } from './kind.ts';

/**
 * A place in a document: the whole of a field or table, a row of a table (from 0), one cell, or words in a field or cell
 * (UTF-16 offsets, end exclusive).
 */
export type Place = { section: string; row?: number; column?: string; words?: Span & { text: string } };

/** A field, or a table as a whole. */
export const inSection = (section: string): Place => ({ section });
/** A cell of a table; without a column, the whole row. */
export const inRow = (section: string, row: number, column?: string): Place =>
  column === undefined ? { section, row } : { section, row, column };

/** The words of a place's text, from start to end. */
export const wordsIn = (place: Place, text: string, { start, end }: Span): Place => ({
  ...place,
  words: { start, end, text: text.slice(start, end) },
});

/** A place as a path: `risks.0.trigger`. */
export const pathOfPlace = ({ section, row, column }: Place): string =>
  [section, row, column].filter((step) => step !== undefined).join('.');

/** The text at a place; empty where it is a row or a table. */
export function textAt(document: AnyDocument, { section, row, column }: Place): string {
  const part = document[section];
  if (typeof part === 'string') return part;
  return row === undefined || column === undefined ? '' : (part?.[row]?.[column] ?? '');
}

/** A place in the words that a reader sees: “Risks, row 1, Trigger”. Rows are counted from 1. */
export function namePlace(kind: KindName, { section, row, column }: Place): string {
  const fields: Readonly<Record<string, Field>> = documentKinds[kind].fields;
  const tables: Readonly<Record<string, Table>> = documentKinds[kind].tables;
  const table = tables[section];
  if (!table) return fields[section]?.name ?? 'the document';
  const steps = [table.name];
  if (row !== undefined) steps.push(`row ${row + 1}`);
  if (column !== undefined) steps.push(table.columns[column]?.name ?? column);
  return steps.join(', ');
}
