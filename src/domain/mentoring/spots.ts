import { isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import type { AnyDocument, Field, Table } from '#domain/artifacts/kind.ts';
import { documentKinds, type KindName } from '#domain/artifacts/kinds.ts';
import { inRow, inSection, namePlace, pathOfPlace, type Place } from '#domain/artifacts/place.ts';
import { numberIn } from '#domain/artifacts/values.ts';

/** A place that a remark can be about as a whole, by its path in the document. */
export type Spot = { at: string; name: string };

/** Power and interest are high from 4 on. */
const high = 4;

/** A node of a document's drawing: an activity with what it waits for, or a person by power and interest. */
export type DrawnNode = Spot &
  ({ is: 'activity'; after: string } | { is: 'person'; approach: 'closely' | 'satisfied' | 'informed' | 'monitor' });

const longest = 60;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** What a row is called: the first of its cells that has something in it. */
const nameOfRow = (row: Readonly<Record<string, string>>, columns: Table['columns']): string =>
  cut(
    Object.keys(columns)
      .map((column) => row[column]?.trim() ?? '')
      .find((text) => text !== '') ?? '',
  );

const tablesOf = (kind: KindName): [string, Table][] => Object.entries(documentKinds[kind].tables);
const fieldsOf = (kind: KindName): [string, Field][] => Object.entries(documentKinds[kind].fields);
const rowsIn = (document: AnyDocument, table: string) => {
  const rows = document[table];
  return Array.isArray(rows) ? rowsOf(rows) : [];
};

/** Everything in a document that a remark can be about as a whole, part by part: fields that are filled in, and rows. */
export function spotsIn(kind: KindName, document: AnyDocument): { part: string; spots: Spot[] }[] {
  const fields = fieldsOf(kind).flatMap(([id, { name }]) => {
    const value = document[id];
    return typeof value === 'string' && !isEmpty(value) ? [{ at: pathOfPlace(inSection(id)), name }] : [];
  });
  const tables = tablesOf(kind).map(([id, { name, columns }]) => ({
    part: name,
    spots: rowsIn(document, id).map(({ row, index }) => ({
      at: pathOfPlace(inRow(id, index)),
      name: `${index + 1}. ${nameOfRow(row, columns)}`,
    })),
  }));
  return [{ part: '', spots: fields }, ...tables].filter(({ spots }) => spots.length > 0);
}

/** A path as a place; null where it is none. What it leads to need not be there. */
function placeAt(at: string): Place | null {
  const [section = '', row, column] = at.split('.');
  if (section === '') return null;
  if (row === undefined) return inSection(section);
  return /^\d{1,5}$/u.test(row) ? inRow(section, Number(row), column) : null;
}

/** A path as a reader names it: “Stakeholders, row 2: CFO”. Empty for a path that leads nowhere in this document. */
export function nameSpot(kind: KindName, document: AnyDocument, at: string): string {
  const place = placeAt(at);
  if (!place || document[place.section] === undefined) return '';
  const table = tablesOf(kind).find(([id]) => id === place.section);
  const found = rowsIn(document, place.section).find(({ index }) => index === place.row);
  const row = table && found ? nameOfRow(found.row, table[1].columns) : '';
  return row === '' ? namePlace(kind, place) : `${namePlace(kind, place)}: ${row}`;
}

function approachTo(power: number, interest: number) {
  if (power >= high) return interest >= high ? 'closely' : 'satisfied';
  return interest >= high ? 'informed' : 'monitor';
}

/** The nodes of the drawing that a document has, in the order of its rows; none where it has no drawing of nodes. */
export function nodesOf(kind: KindName, document: AnyDocument): DrawnNode[] {
  if (kind === 'schedule')
    return rowsIn(document, 'activities').map(({ row, index }) => ({
      at: pathOfPlace(inRow('activities', index)),
      name: cut([row['id'], row['name']].filter((text) => !isEmpty(text)).join(' ')),
      is: 'activity',
      after: row['after']?.trim() ?? '',
    }));
  if (kind !== 'stakeholders') return [];
  return rowsIn(document, 'people').flatMap(({ row, index }): DrawnNode[] => {
    const [power, interest] = [numberIn(row['power'] ?? ''), numberIn(row['interest'] ?? '')];
    if (power === undefined || interest === undefined) return [];
    const name = cut(row['name']?.trim() ?? '');
    return [{ at: pathOfPlace(inRow('people', index)), name, is: 'person', approach: approachTo(power, interest) }];
  });
}
