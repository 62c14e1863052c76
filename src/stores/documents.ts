// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { emptyCells, type RowToKeep, rowsToKeep } from '#domain/artifacts/saved.ts';
import { cellPrefix, type DocumentRow } from '#domain/record/document.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown, typeShown } from './shown-rows.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';

/** The row that keeps the fields of a document. */
export const fieldsRow = (document: string): string => `${document}-fields`;

const keep = (document: string, { table, place, cells }: RowToKeep): Change => {
  const id = table === '' ? fieldsRow(document) : newId();
  return { act: 'set', kind: 'documentRows', id, value: { id, document, table, place, ...cells } };
};

const rowsOf = (document: string): DocumentRow[] =>
  $record.get().documentRows.filter((row) => row.document === document);

/** Begins a document: an empty one, a template, or one that was read from a file. `program` is the pack it is about, empty for own work. */
export async function startDocument<K extends KindName>(
  kind: K,
  document: DocumentOfKind<K>,
  { name, program }: { name: string; program: string },
): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const head: Change = { act: 'set', kind: 'documents', id, value: { id, kind, program, name, startedAt: now() } };
  const saved = await save([head, ...rowsToKeep(document).map((row) => keep(id, row))], { label: 'start-document' });
  return { id, saved };
}

/** Keeps the text of a field or cell while it is typed. `row` is the id of the row, or `fieldsRow(document)`. */
export const typeCell = (row: string, field: string, text: string): void =>
  typeShown('documentRows', row, `${cellPrefix}${field}`, text);

/** Changes a field or cell at once, as one step that can be undone. */
export const setCell = (row: string, field: string, text: string): Promise<Saved> =>
  changeShown('documentRows', row, { [`${cellPrefix}${field}`]: text }, 'edit-document');

/** A place for a row after the given one, or at the end; halfway to the next, so that no other row has to move. */
function placeAfter(document: string, table: string, after: string | null): number {
  const rows = rowsOf(document)
    .filter((row) => row.table === table)
    .toSorted((a, b) => a.place - b.place);
  const at = after === null ? rows.length - 1 : rows.findIndex(({ id }) => id === after);
  const before = rows[at]?.place ?? 0;
  const next = rows[at + 1]?.place;
  return next === undefined ? before + 1 : (before + next) / 2;
}

/** Adds an empty row to a table, after the given row or at the end. */
export async function addRow(
  document: string,
  table: string,
  after: string | null = null,
): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const kind = $record.get().documents.find((one) => one.id === document)?.kind;
  if (!kind) return { id, saved: { state: 'refused', reason: 'missing', field: '' } };
  const value = { ...emptyCells(kind, table), id, document, table, place: placeAfter(document, table, after) };
  return { id, saved: await save([{ act: 'set', kind: 'documentRows', id, value }], { label: 'add-row' }) };
}

/** Removes a row of a table. */
export const removeRow = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'documentRows', id }], { label: 'remove-row' });

/** Puts what was read from a file in the place of all that the document holds. */
export const replaceDocument = <K extends KindName>(id: string, document: DocumentOfKind<K>): Promise<Saved> => {
  const gone = rowsOf(id).filter(({ table }) => table !== '');
  const [fields, ...rows] = rowsToKeep(document);
  const head: Change = {
    act: 'change',
    kind: 'documentRows',
    id: fieldsRow(id),
    patch: fields?.cells ?? {},
    fresh: { document: id, table: '', place: 0 },
  };
  const removals = gone.map((row): Change => ({ act: 'remove', kind: 'documentRows', id: row.id }));
  return save([head, ...removals, ...rows.map((row) => keep(id, row))], { label: 'import-document' });
};

/** Names a document. */
export const renameDocument = (id: string, name: string): void => typeShown('documents', id, 'name', name);

/** Hands a document in: from then on it is compared with the truth of its pack. */
export const handIn = (id: string): Promise<Saved> =>
  save([{ act: 'change', kind: 'documents', id, patch: { handedInAt: now() } }], { label: 'hand-in' });

/** Removes a document with all its rows. */
export const removeDocument = (id: string): Promise<Saved> =>
  save(
    [
      ...rowsOf(id).map((row): Change => ({ act: 'remove', kind: 'documentRows', id: row.id })),
      { act: 'remove', kind: 'documents', id },
    ],
    { label: 'remove-document' },
  );
