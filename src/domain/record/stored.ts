import * as z from 'zod/mini';
import { emptyRecord, rowKinds, rowSchemas, type PersonRecord, type RowKind } from './schema.ts';
import { id, instant } from './values.ts';

const moment = '1970-01-01T00:00:00.000Z';

/** Who last wrote a text field (an id of a tab, or `import`), and when. */
const touchSchema = z.object({ at: z.string(), by: z.string() });
export type Touch = z.infer<typeof touchSchema>;

/** What is kept beside a value. Where it is damaged the value still stands, so each part falls back. */
const writingSchema = z.object({
  kind: z.enum(rowKinds),
  id,
  value: z.unknown(),
  seq: z.catch(z.int().check(z.minimum(0)), 0),
  rev: z.catch(z.int().check(z.minimum(0)), 0),
  changedAt: z.catch(instant, moment),
  touched: z.catch(z.record(z.string(), touchSchema), {}),
});

/**
 * One row as the database keeps it. `seq` is its place in its list, given once and never taken
 * from a clock; `rev` counts its writes; `touched` says who last wrote each of its texts.
 */
export type StoredRow = {
  [K in RowKind]: {
    kind: K;
    id: string;
    value: PersonRecord[K][number];
    seq: number;
    rev: number;
    changedAt: string;
    touched: Record<string, Touch>;
  };
}[RowKind];

/** Why a stored row cannot be shown. */
export type Damage = 'unknown-kind' | 'unreadable' | 'wrong-id';

export type ReadRow = { state: 'sound'; row: StoredRow } | { state: 'damaged'; reason: Damage; raw: unknown };

const keyOf = z.object({ kind: z.enum(rowKinds) });

/** Reads one row as it came out of the database, which may hold anything. Never throws. */
export function readRow(raw: unknown): ReadRow {
  try {
    const writing = writingSchema.safeParse(raw);
    if (!writing.success) return { state: 'damaged', reason: keyOf.safeParse(raw).success ? 'unreadable' : 'unknown-kind', raw };
    const value = rowSchemas[writing.data.kind].safeParse(writing.data.value);
    if (!value.success) return { state: 'damaged', reason: 'unreadable', raw };
    if (value.data.id !== writing.data.id) return { state: 'damaged', reason: 'wrong-id', raw };
    // The value was parsed with the schema of this very kind.
    return { state: 'sound', row: { ...writing.data, value: value.data } as StoredRow };
  } catch {
    return { state: 'damaged', reason: 'unreadable', raw };
  }
}

/** Rows in the order in which they were added; the key breaks a tie. */
export const inOrder = (a: StoredRow, b: StoredRow): number => a.seq - b.seq || (a.kind + a.id < b.kind + b.id ? -1 : 1);

/** Sorts what a database holds into rows to show, in order, and damaged ones to set aside. */
export function sortOut(raws: readonly unknown[]): { rows: StoredRow[]; damaged: Extract<ReadRow, { state: 'damaged' }>[] } {
  const read = raws.map(readRow);
  return {
    rows: read.flatMap((one) => (one.state === 'sound' ? [one.row] : [])).toSorted(inOrder),
    damaged: read.filter((one) => one.state === 'damaged'),
  };
}

/** The record that these rows make up, exported at the given moment. */
export function assemble(rows: readonly StoredRow[], exportedAt: string): PersonRecord {
  const lists: Record<string, unknown[]> = Object.fromEntries(rowKinds.map((kind) => [kind, []]));
  for (const row of rows) lists[row.kind]?.push(row.value);
  // Each list holds rows that were parsed with its own kind's schema.
  return { ...emptyRecord(exportedAt), ...lists } as PersonRecord;
}
