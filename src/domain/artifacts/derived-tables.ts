import type { RowsReading } from './filled-rows.ts';
import type { AnyDocument } from './kind.ts';
import type { DocumentOfKind, KindName } from './kinds.ts';
import { matrixOf, readMatrix } from './raci-matrix.ts';
import type { LinedRow } from './tables-csv.ts';

/**
 * A second form of a table that readers know better. It is written beside the table in print and in Markdown; when a
 * document is read, it counts only where the table itself is missing.
 */
type Derived = {
  name: string;
  table: string;
  write: (document: AnyDocument) => { head: string[]; rows: string[][] };
  read: (lines: readonly LinedRow[]) => RowsReading;
};

export const derivedTables: Partial<Record<KindName, Derived>> = {
  raci: {
    name: 'Matrix',
    table: 'activities',
    // A document is of its kind before it is written.
    write: (document) => matrixOf(document as DocumentOfKind<'raci'>),
    read: readMatrix,
  },
};
