import { spansOf } from '#domain/bullets/text.ts';
import { concrete, groupOwner, severalNames, undemonstrable, wishes } from '#domain/lexicon/document-wording.ts';
import type { AnyDocument } from './kind.ts';
import { type Place, inRow, inSection, wordsIn } from './place.ts';
import type { Match } from './rule.ts';

type Row = Record<string, string>;
type Finder = (document: AnyDocument) => Match[];

/** Rows of a table in which something is written, with their places. */
export const rowsOf = <R extends Row>(rows: readonly R[]): { row: R; index: number }[] =>
  rows.map((row, index) => ({ row, index })).filter(({ row }) => Object.values(row).some((cell) => cell.trim() !== ''));

const tableOf = (document: AnyDocument, table: string): { row: Row; index: number }[] => {
  const rows = document[table];
  return Array.isArray(rows) ? rowsOf(rows) : [];
};
const fieldOf = (document: AnyDocument, field: string): string => {
  const value = document[field];
  return typeof value === 'string' ? value : '';
};

export const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';
export const isClosed = (row: Row): boolean => /^(?:closed|done)$/iu.test(row['state']?.trim() ?? '');

/** A field in which nothing is written. */
export const emptyField =
  (field: string): Finder =>
  (document) =>
    isEmpty(fieldOf(document, field)) ? [{ where: inSection(field) }] : [];

/** A table without rows. */
export const emptyTable =
  (table: string): Finder =>
  (document) =>
    tableOf(document, table).length === 0 ? [{ where: inSection(table) }] : [];

/** Cells of a column in which nothing is written, in rows for which `when` holds. */
export const emptyCells =
  (table: string, column: string, when: (row: Row) => boolean = (row) => !isClosed(row)): Finder =>
  (document) =>
    tableOf(document, table)
      .filter(({ row }) => when(row) && isEmpty(row[column]))
      .map(({ index }) => ({ where: inRow(table, index, column) }));

/** Cells of a column for which `holds` holds. */
export const cellsWhere =
  (table: string, column: string, holds: (cell: string, row: Row) => boolean): Finder =>
  (document) =>
    tableOf(document, table)
      .filter(({ row }) => !isEmpty(row[column]) && holds(row[column] ?? '', row))
      .map(({ index }) => ({ where: inRow(table, index, column) }));

/** The first words that a pattern finds in a text, as a match at the place. */
export function firstWords(where: Place, text: string, pattern: RegExp): Match[] {
  const [span] = spansOf(text, pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`));
  return span ? [{ where: wordsIn(where, text, span) }] : [];
}

/** The first words that a pattern finds in each cell of a column for which `when` holds. */
export const wordsInCells =
  (table: string, column: string, pattern: RegExp, when: (cell: string, row: Row) => boolean = () => true): Finder =>
  (document) =>
    tableOf(document, table)
      .filter(({ row }) => when(row[column] ?? '', row))
      .flatMap(({ row, index }) => firstWords(inRow(table, index, column), row[column] ?? '', pattern));

/** Milestones that say only that time has passed, where nothing is said of what will be shown. */
export const undemonstrableIn = (table: string): Finder =>
  wordsInCells(
    table,
    'milestone',
    undemonstrable,
    (_cell, { shows = '' }) => isEmpty(shows) || undemonstrable.test(shows),
  );

/** Several finders as one. */
export const eachOf =
  (...finders: readonly Finder[]): Finder =>
  (document) =>
    finders.flatMap((find) => find(document));

/** Owners that are a group or several people. */
export const sharedOwners = (table: string, column = 'owner'): Finder =>
  cellsWhere(
    table,
    column,
    (cell, row) => !isClosed(row) && (groupOwner.test(cell.trim()) || severalNames.test(cell.trim())),
  );

const isWish = (text: string): boolean => text.search(wishes) >= 0 && text.search(concrete) < 0;

/** Answers that are wishes: the words of one, and no condition, amount or day beside them. */
export const wishesIn = (table: string, column: string): Finder =>
  wordsInCells(table, column, wishes, (cell, row) => !isClosed(row) && isWish(cell));
