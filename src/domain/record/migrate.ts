import { schemaVersion } from './core.ts';

/** A row of any version, before its value is read. */
export type AnyRow = { kind: string; id: string; value: unknown };

/**
 * One step from a version of the saved shape to the next, a row at a time.
 * It must not depend on other rows, on the time or on chance, and drops nothing.
 */
export type Step = { from: number; row: (row: AnyRow) => AnyRow };

/** Every step there has been, lowest first. A step is never edited once it was released. */
export const steps: readonly Step[] = [];

/** Takes a row through every step from its version on. A row that is at the version already comes back as it is. */
export function migrateRow(
  row: AnyRow,
  from: number,
  to: number = schemaVersion,
  via: readonly Step[] = steps,
): AnyRow {
  return via
    .filter((step) => step.from >= from && step.from < to)
    .toSorted((a, b) => a.from - b.from)
    .reduce((current, step) => step.row(current), row);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowOf = (kind: string, value: unknown): AnyRow => ({
  kind,
  id: isObject(value) && typeof value['id'] === 'string' ? value['id'] : '',
  value,
});

export type Migrated =
  | { state: 'current'; raw: unknown }
  /** Written by a later version of the program: to be shown and exported, never changed. */
  | { state: 'newer'; version: number }
  | { state: 'foreign' };

/** Brings an exported record of an earlier version to the present shape, unread; its rows still have to be parsed. */
export function migrateRecord(raw: unknown, to: number = schemaVersion, via: readonly Step[] = steps): Migrated {
  if (!isObject(raw) || raw['format'] !== 'critical-path-record') return { state: 'foreign' };
  const version = raw['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { state: 'foreign' };
  if (version > to) return { state: 'newer', version };
  if (version === to) return { state: 'current', raw };
  const { format, schemaVersion: _, exportedAt, ...lists } = raw;
  const moved: Record<string, unknown[]> = {};
  for (const [kind, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) return { state: 'foreign' };
    for (const value of list) {
      const row = migrateRow(rowOf(kind, value), version, to, via);
      (moved[row.kind] ??= []).push(row.value);
    }
  }
  return { state: 'current', raw: { format, schemaVersion: to, exportedAt, ...moved } };
}
