import type { PersonRecord, RowKind } from '#domain/record/core.ts';
import { $showing, showExample } from './example.ts';
import { save, type Saved } from './saving.ts';
import { type } from './typing.ts';
import type { UndoLabel } from './undo.ts';

/** Fields to write, or what they are worked out from: the row as it is at that moment. */
type Patch = object | ((value: object) => object);

/** The example with some fields of one of its rows changed, in memory. */
function changeExample(record: PersonRecord, kind: RowKind, id: string, patch: Patch): PersonRecord {
  // The rows are of the kind that they were taken from; the patch is of the caller's own row type.
  const rows = record[kind].map((row) =>
    row.id === id ? { ...row, ...(typeof patch === 'function' ? patch(row) : patch) } : row,
  );
  return { ...record, [kind]: rows };
}

const fromRow = (patch: Patch) => (typeof patch === 'function' ? (value: object | null) => patch(value ?? {}) : patch);

/** Changes fields of a row that is on the page. Where the example shows, the example in memory changes and nothing is saved. */
export async function changeShown(kind: RowKind, id: string, patch: Patch, label?: UndoLabel): Promise<Saved> {
  const showing = $showing.get();
  if (showing.who === 'own')
    return await save([{ act: 'change', kind, id, patch: fromRow(patch) }], label ? { label } : {});
  showExample(changeExample(showing.record, kind, id, patch));
  return { state: 'saved' };
}

/** Keeps a text of a row that is on the page while it is typed; of the example, in memory only. */
export function typeShown(kind: RowKind, id: string, field: string, text: string): void {
  const showing = $showing.get();
  if (showing.who === 'own') type(kind, id, field, text);
  else showExample(changeExample(showing.record, kind, id, { [field]: text }));
}
