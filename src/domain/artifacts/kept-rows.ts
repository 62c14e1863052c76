import { cellPrefix } from '#domain/record/document.ts';
import type { AnyDocument } from './kind.ts';

/**
 * A document on a desk: its rows carry the id under which each is kept, so that a row is the same one wherever it moves.
 * It has the type of its kind; the rules read columns by name and never see the key.
 */
const keyName = 'key';

/** The id under which a row is kept; empty for one that is not kept yet. */
export const keyOf = (row: Readonly<Record<string, string>>): string => row[keyName] ?? '';

const withRows = <D extends AnyDocument>(
  document: D,
  change: (row: Record<string, string>, table: string, place: number) => Record<string, string>,
): D =>
  // Only rows are changed; every field and table stays.
  Object.fromEntries(
    Object.entries(document).map(([id, part]) => [
      id,
      typeof part === 'string' ? part : part.map((row, place) => change(row, id, place)),
    ]),
  ) as D;

/** Gives every row that has none an id from `newId`. */
export const keyed = <D extends AnyDocument>(document: D, newId: () => string): D =>
  withRows(document, (row) => (keyOf(row) === '' ? { ...row, [keyName]: newId() } : row));

/** A document with the ids under which its rows are kept, by table and in their order. */
export const keyedBy = <D extends AnyDocument>(document: D, rowIds: Readonly<Record<string, readonly string[]>>): D =>
  withRows(document, (row, table, place) => ({ ...row, [keyName]: rowIds[table]?.[place] ?? '' }));

/** The document without the ids of its rows, as it goes into a file. */
export const unkeyed = <D extends AnyDocument>(document: D): D => withRows(document, ({ [keyName]: _, ...row }) => row);

/** Something to do to the kept rows of a document; the row of its fields has the key ''. */
export type RowChange =
  | { act: 'set'; key: string; table: string; value: Record<string, string | number> }
  | {
      act: 'change';
      key: string;
      table: string;
      patch: Record<string, string | number>;
      fresh: Record<string, string | number>;
    }
  | { act: 'remove'; key: string };

const cellsOf = (row: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([id, text]) => (id === keyName ? [] : [[`${cellPrefix}${id}`, text] as const])),
  );

const unlike = (before: Record<string, string>, after: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(after).filter(([id, text]) => before[id] !== text));

const fieldsOf = (document: AnyDocument): Record<string, string> =>
  Object.fromEntries(
    Object.entries(document).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

const rowsIn = (document: AnyDocument, table: string): Record<string, string>[] => {
  const rows = document[table];
  return Array.isArray(rows) ? rows : [];
};

/**
 * What turns one state of a document into another, cell by cell, so that cells which somebody else changes in between
 * stay theirs. `placeOf` is the number by which a kept row is ordered.
 */
export function rowChanges(
  before: AnyDocument,
  after: AnyDocument,
  placeOf: (key: string) => number | undefined,
): RowChange[] {
  const fields = unlike(cellsOf(fieldsOf(before)), cellsOf(fieldsOf(after)));
  const tables = Object.keys(after).filter((id) => Array.isArray(after[id]));
  return [
    ...(Object.keys(fields).length > 0
      ? [{ act: 'change' as const, key: '', table: '', patch: fields, fresh: cellsOf(fieldsOf(after)) }]
      : []),
    ...tables.flatMap((table) => tableChanges(table, rowsIn(before, table), rowsIn(after, table), placeOf)),
  ];
}

function tableChanges(
  table: string,
  before: readonly Record<string, string>[],
  after: readonly Record<string, string>[],
  placeOf: (key: string) => number | undefined,
): RowChange[] {
  const kept = new Map(before.map((row) => [keyOf(row), row]));
  const stay = new Set(after.map(keyOf));
  const places = placesFor(after.map((row) => (kept.has(keyOf(row)) ? placeOf(keyOf(row)) : undefined)));
  return [
    ...[...kept.keys()].filter((key) => !stay.has(key)).map((key) => ({ act: 'remove' as const, key })),
    ...after.flatMap((row, at): RowChange[] => {
      const [key, old, place] = [keyOf(row), kept.get(keyOf(row)), places[at] ?? at + 1];
      const value = { ...cellsOf(row), place };
      if (!old) return [{ act: 'set', key, table, value }];
      const patch = { ...unlike(cellsOf(old), cellsOf(row)), ...(placeOf(key) === place ? {} : { place }) };
      return Object.keys(patch).length > 0 ? [{ act: 'change', key, table, patch, fresh: value }] : [];
    }),
  ];
}

/** Rising places for rows in a new order: those that still rise stay, the others go between their neighbors. */
function placesFor(stored: readonly (number | undefined)[]): number[] {
  const places: number[] = [];
  for (const [at, place] of stored.entries()) {
    const last = places.at(-1) ?? 0;
    if (place !== undefined && place > last) places.push(place);
    else {
      const next = stored.slice(at + 1).find((each) => each !== undefined && each > last);
      places.push(next === undefined ? last + 1 : (last + next) / 2);
    }
  }
  return places;
}
