// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { byPlace, placesAt } from '#domain/artifacts/row-order.ts';
import { emptyCells, type RowToKeep, rowsToKeep } from '#domain/artifacts/saved.ts';
import { cellPrefix, type DocumentRow } from '#domain/record/document.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown } from './shown-rows.ts';
import { $record } from './state.ts';
import { typeStep } from './typed-steps.ts';
import { flush } from './typing.ts';
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
  typeStep({ kind: 'documentRows', id: row, field: `${cellPrefix}${field}` }, text, 'edit-document');

const cellsOf = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${cellPrefix}${id}`, text]));

/** Changes a field or cell at once, as one step that can be undone. */
export const setCell = (row: string, field: string, text: string): Promise<Saved> =>
  changeShown('documentRows', row, cellsOf({ [field]: text }), 'edit-document');

/** Changes cells of a row by what they hold at that moment, so that the second of two quick changes builds on the first. */
export const changeCells = (
  row: string,
  change: (textAt: (field: string) => string) => Readonly<Record<string, string>>,
): Promise<Saved> =>
  changeShown(
    'documentRows',
    row,
    // What a patch is given was parsed as a row before.
    (value: object) => cellsOf(change((field) => (value as DocumentRow)[`${cellPrefix}${field}`] ?? '')),
    'edit-document',
  );

const inTable = (document: string, table: string): DocumentRow[] =>
  rowsOf(document)
    .filter((row) => row.table === table)
    .toSorted(byPlace);

const replace = (places: ReadonlyMap<string, number>, except: ReadonlySet<string> = new Set()): Change[] =>
  [...places].flatMap(([id, place]): Change[] =>
    except.has(id) ? [] : [{ act: 'change', kind: 'documentRows', id, patch: { place } }],
  );

/**
 * Adds an empty row to a table, after the given row or at the end; the row can be shown before it is on disk. `coming`
 * are rows that were added so and are not on disk yet.
 */
export function addRow(
  document: string,
  table: string,
  after: string | null = null,
  coming: readonly DocumentRow[] = [],
): { row: DocumentRow; saved: Promise<Saved> } {
  const id = newId();
  const kind = $record.get().documents.find((one) => one.id === document)?.kind;
  const there = inTable(document, table);
  const rows = [...there, ...coming.filter((row) => !there.some((one) => one.id === row.id))];
  const index = after === null ? rows.length : rows.findIndex((row) => row.id === after) + 1;
  const places = placesAt(rows, index, [id]);
  const row = { ...(kind && emptyCells(kind, table)), id, document, table, place: places.get(id) ?? index + 1 };
  if (!kind) return { row, saved: Promise.resolve({ state: 'refused', reason: 'missing', field: '' }) };
  const added: Change = { act: 'set', kind: 'documentRows', id, value: row };
  return { row, saved: save([added, ...replace(places, new Set([id]))], { label: 'add-row' }) };
}

/** Moves a row of a table up (`by` below 0) or down, and says at which index it then stands; null where it stays. */
export async function moveRow(id: string, by: -1 | 1): Promise<number | null> {
  const row = $record.get().documentRows.find((one) => one.id === id);
  const rows = row ? inTable(row.document, row.table) : [];
  const index = rows.findIndex((one) => one.id === id) + by;
  if (index < 0 || index >= rows.length) return null;
  const others = rows.filter((one) => one.id !== id);
  const saved = await save(replace(placesAt(others, index, [id])), { label: 'move-row' });
  return saved.state === 'saved' ? index : null;
}

/** Writes texts into the rows of a table from one row (from 0) down, as one step; rows that are not there yet are added. */
export async function pasteRows(
  document: string,
  table: string,
  row: number,
  texts: readonly Readonly<Record<string, string>>[],
): Promise<Saved> {
  const kind = $record.get().documents.find((one) => one.id === document)?.kind;
  if (!kind) return { state: 'refused', reason: 'missing', field: '' };
  await flush();
  const rows = inTable(document, table);
  const last = rows.at(-1)?.place ?? 0;
  const empty = emptyCells(kind, table);
  const changes = texts.map((each, at): Change => {
    const there = rows[row + at];
    if (there) return { act: 'change', kind: 'documentRows', id: there.id, patch: cellsOf(each) };
    const id = newId();
    const place = last + row + at - rows.length + 1;
    return { act: 'set', kind: 'documentRows', id, value: { ...empty, ...cellsOf(each), id, document, table, place } };
  });
  return await save(changes, { label: 'paste' });
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
export const renameDocument = (id: string, name: string): void =>
  typeStep({ kind: 'documents', id, field: 'name' }, name, 'edit-document');

/** Hands a document in: from then on it is compared with the truth of its pack. */
export const handIn = (id: string): Promise<Saved> =>
  save([{ act: 'change', kind: 'documents', id, patch: { handedInAt: now() } }], { label: 'hand-in' });

/** Removes a document with all its rows. An artifact that rests on it stays in the ledger, no longer checked. */
export function removeDocument(id: string): Promise<Saved> {
  const { documents, evidence } = $record.get();
  const artifact = documents.find((one) => one.id === id)?.evidence;
  const checked = evidence.filter((piece) => piece.id === artifact && piece.state === 'checked');
  return save(
    [
      ...checked.map((piece): Change => ({
        act: 'change',
        kind: 'evidence',
        id: piece.id,
        patch: { state: 'kept' },
      })),
      ...rowsOf(id).map((row): Change => ({ act: 'remove', kind: 'documentRows', id: row.id })),
      { act: 'remove', kind: 'documents', id },
    ],
    { label: 'remove-document' },
  );
}
