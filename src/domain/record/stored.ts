import { emptyRecord, isUnloaded, parseRow, rowKinds, type PersonRecord, type RowKind } from './core.ts';
import { readCount, readMoment } from './tally.ts';

/** The moment that stands for none. */
export const never = '1970-01-01T00:00:00.000Z';

/** Who last wrote a text field (an id of a tab or of an import), and when. */
export type Touch = { at: string; by: string };

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

function readTouched(saved: unknown): Record<string, Touch> {
  if (typeof saved !== 'object' || saved === null) return {};
  return Object.fromEntries(
    Object.entries(saved).flatMap(([field, touch]: [string, Partial<Record<keyof Touch, unknown>> | null]) =>
      typeof touch?.at === 'string' && typeof touch.by === 'string' ? [[field, { at: touch.at, by: touch.by }]] : [],
    ),
  );
}

/** Whether some row is of a kind whose schema has not been loaded, so that reading it now would call it damaged. */
export const needSchemas = (raws: readonly unknown[]): boolean =>
  raws.some((raw) => {
    const kind = typeof raw === 'object' && raw !== null && 'kind' in raw ? raw.kind : null;
    return rowKinds.some((known) => known === kind && isUnloaded(known));
  });

/**
 * Reads one row as it came out of the database, which may hold anything. Never throws.
 * Where only what is kept beside the value is damaged, the value still stands.
 */
export function readRow(raw: unknown): ReadRow {
  const damaged = (reason: Damage): ReadRow => ({ state: 'damaged', reason, raw });
  try {
    const saved: Partial<Record<keyof StoredRow, unknown>> = typeof raw === 'object' && raw !== null ? raw : {};
    const kind = rowKinds.find((known) => known === saved.kind);
    if (!kind) return damaged('unknown-kind');
    const { success, data: value } = parseRow(kind, saved.value);
    if (!success) return damaged('unreadable');
    if (value.id !== saved.id) return damaged('wrong-id');
    const [seq, rev, changedAt] = [readCount(saved.seq), readCount(saved.rev), readMoment(saved.changedAt) ?? never];
    // The value was parsed with the schema of this very kind.
    return {
      state: 'sound',
      row: { kind, id: value.id, value, seq, rev, changedAt, touched: readTouched(saved.touched) } as StoredRow,
    };
  } catch {
    return damaged('unreadable');
  }
}

/** Rows in the order in which they were added; the key breaks a tie. */
export const inOrder = (a: StoredRow, b: StoredRow): number =>
  a.seq - b.seq || (a.kind + a.id < b.kind + b.id ? -1 : 1);

/** Sorts what a database holds into rows to show, in order, and damaged ones to set aside. */
export function sortOut(
  raws: readonly unknown[],
  read: (raw: unknown) => ReadRow = readRow,
): { rows: StoredRow[]; damaged: Extract<ReadRow, { state: 'damaged' }>[] } {
  const all = raws.map((raw) => read(raw));
  return {
    rows: all.flatMap((one) => (one.state === 'sound' ? [one.row] : [])).toSorted(inOrder),
    damaged: all.filter((one) => one.state === 'damaged'),
  };
}

/** A record's rows as a database keeps them, in the order of its lists, all written at one moment. */
export function storeAll(record: PersonRecord, at: string): StoredRow[] {
  let seq = 0;
  return rowKinds.flatMap((kind) =>
    // Kind and value come from the same list.
    record[kind].map(
      (value) => ({ kind, id: value.id, value, seq: ++seq, rev: 1, changedAt: at, touched: {} }) as StoredRow,
    ),
  );
}

/** The record that these rows make up, exported at the given moment. */
export function assemble(rows: readonly StoredRow[], exportedAt: string): PersonRecord {
  const lists: Record<string, unknown[]> = Object.fromEntries(rowKinds.map((kind) => [kind, []]));
  for (const row of rows) lists[row.kind]?.push(row.value);
  // Each list holds rows that were parsed with its own kind's schema.
  return { ...emptyRecord(exportedAt), ...lists };
}
