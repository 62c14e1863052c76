import { atom } from 'nanostores';
import { isSame } from '#domain/record/history.ts';
import { emptyRecord, schemaVersion, type PersonRecord } from '#domain/record/core.ts';
import {
  assemble,
  inOrder,
  needSchemas,
  never,
  readRow,
  sortOut,
  type Damage,
  type ReadRow,
  type StoredRow,
} from '#domain/record/stored.ts';
import { readTally, type Tally } from '#domain/record/tally.ts';
import type { Contents, Database } from '#platform/database.ts';

/** Whether what the person does is kept, and if not, why. */
export type SaveState =
  | { state: 'loading' }
  /** `at` is the last save of this visit; null before the first. */
  | { state: 'saved'; at: string | null }
  | { state: 'saving' }
  /** The last write changed nothing. What was saved before stands. */
  | { state: 'failed'; reason: 'quota' | 'full' | 'failed' }
  /** Works in this page's memory only. */
  | { state: 'memory'; reason: 'denied' | 'broken' }
  /** Can be read and exported; a reload is needed to write. */
  | { state: 'read-only'; reason: 'newer-record' | 'upgraded-elsewhere' | 'deleted-elsewhere' }
  /** Something was saved here and is not there any more. `day` is the last on which something was saved. */
  | { state: 'rescue'; reason: 'gone' | 'unreadable'; day: string | null };

/** A row that could not be read, as it was found. */
export type SetAside = { raw: unknown; reason: Damage; at: string };

/** The person's own record, live. Its `exportedAt` is the moment of its last change. */
export const $record = atom<PersonRecord>(emptyRecord(never));
/** Whether it is kept. */
export const $saveState = atom<SaveState>({ state: 'loading' });
/** Rows that could not be read and were set aside. */
export const $setAside = atom<readonly SetAside[]>([]);
/** What is counted with every write. */
export const $tally = atom<Tally>(readTally(undefined));
/** Whether the browser also keeps the small mark by which a lost database is noticed. */
export const $mark = atom<'kept' | 'denied'>('kept');

/** Counts this tab's own writes, for what is to be kept up after one. */
export const $written = atom(0);

/**
 * What this tab sees of the database, which is null before opening and where none can be opened.
 * `begun` says that something was ever saved in it, so that its absence is noticed.
 */
export const view: { database: Database | null; begun: boolean; commits: number; rows: readonly StoredRow[] } = {
  database: null,
  begun: false,
  commits: -1,
  rows: [],
};

const keyOf = (row: { kind: string; id: string }): string => `${row.kind} ${row.id}`;

const metaRow = (meta: readonly unknown[], key: string): unknown =>
  meta.find((row) => typeof row === 'object' && row !== null && 'key' in row && row.key === key);

/** The version that a database says it is of; null where it says none. */
export function versionOf(row: unknown): number | null {
  return typeof row === 'object' && row !== null && 'version' in row && typeof row.version === 'number'
    ? row.version
    : null;
}

/** The version and the tally among the rows of `meta`. */
export const readMeta = (meta: readonly unknown[]): { version: number | null; tally: Tally } => ({
  version: versionOf(metaRow(meta, 'schemaVersion')),
  tally: readTally(metaRow(meta, 'tally')),
});

/** Shows these rows instead of or beside those shown, after a write of this tab's own. */
export function showWritten(written: ReadonlyMap<string, StoredRow | null>, tally: Tally): void {
  const others = view.rows.filter((row) => !written.has(keyOf(row)));
  show([...others, ...[...written.values()].filter((row) => row !== null)].toSorted(inOrder), tally);
}

/** Shows these rows, unless they are the ones shown. */
function show(rows: readonly StoredRow[], tally: Tally): void {
  const isShown = rows.length === view.rows.length && rows.every((row, place) => row === view.rows[place]);
  view.commits = tally.commits;
  view.rows = rows;
  $tally.set(tally);
  if (isShown) return;
  const changedAt = rows.reduce((latest, row) => (row.changedAt > latest ? row.changedAt : latest), never);
  $record.set(assemble(rows, changedAt));
}

/** Shows nothing, as before anything was saved. */
export function showNothing(): void {
  view.begun = false;
  view.commits = -1;
  view.rows = [];
  $tally.set(readTally(undefined));
  $setAside.set([]);
  $record.set(emptyRecord(never));
}

/** Reads rows, taking those over that are shown already in this wording. */
function readChanged(raws: readonly unknown[]): StoredRow[] {
  const shown = new Map(view.rows.map((row) => [keyOf(row), row]));
  const read = (raw: unknown): ReadRow => {
    if (typeof raw === 'object' && raw !== null && 'kind' in raw && 'id' in raw && 'rev' in raw && 'changedAt' in raw) {
      const row = shown.get(`${String(raw.kind)} ${String(raw.id)}`);
      if (row && row.rev === raw.rev && row.changedAt === raw.changedAt) return { state: 'sound', row };
    }
    return readRow(raw);
  };
  return sortOut(raws, read).rows;
}

const isSetAside = (row: unknown): row is SetAside =>
  typeof row === 'object' && row !== null && 'raw' in row && 'reason' in row && 'at' in row;

/** Whether the rows of `meta` say nothing that is not shown yet. */
export function isKnown(meta: readonly unknown[]): boolean {
  const { version, tally } = readMeta(meta);
  return view.begun && version === schemaVersion && isSame(tally, $tally.get());
}

/** Loads the schemas of the tools, if some of these rows need them to be read or written. */
export async function loadSchemasFor(rows: readonly unknown[]): Promise<void> {
  if (needSchemas(rows)) await import('#domain/record/schema.ts');
}

/** Shows what a database holds, of this tab's writing or another's. Contents older than what is shown are passed over. */
export async function see(contents: Contents): Promise<void> {
  await loadSchemasFor(contents.rows);
  const { version, tally } = readMeta(contents.meta);
  if (version === null && view.begun) {
    $saveState.set({ state: 'rescue', reason: 'gone', day: null });
    return;
  }
  view.begun = version !== null;
  if (version !== null && version > schemaVersion) $saveState.set({ state: 'read-only', reason: 'newer-record' });
  else if (version !== null && $saveState.get().state === 'rescue') $saveState.set({ state: 'saved', at: null });
  $setAside.set(contents.quarantine.filter(isSetAside));
  if (tally.commits >= view.commits) show(readChanged(contents.rows), tally);
}

/** Characters in the JSON of everything shown, measured once a wording. */
export function measureShown(): number {
  return view.rows.reduce((sum, row) => sum + measure(row), 0);
}

const measured = new WeakMap<StoredRow, number>();
function measure(row: StoredRow): number {
  const known = measured.get(row) ?? JSON.stringify(row.value).length + 2;
  measured.set(row, known);
  return known;
}
