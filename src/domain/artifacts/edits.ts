import type { AnyDocument } from './kind.ts';
import type { Edits } from './rule.ts';

/** A document with values written by their paths; a row that is not there yet is added. */
export function edit<D extends AnyDocument>(document: D, edits: Edits): D {
  const changed: AnyDocument = structuredClone(document);
  for (const [path, value] of Object.entries(edits)) {
    const [section = '', row, column = ''] = path.split('.');
    const rows = changed[section];
    if (typeof value !== 'string') changed[section] = value.map((each) => ({ ...each }));
    else if (row === undefined || !Array.isArray(rows)) changed[section] = value;
    else rows[Number(row)] = { ...rows[Number(row)], [column]: value };
  }
  // Only values are written; every field and table stays.
  return changed as D;
}
