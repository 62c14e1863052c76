import { countMerge, mergeRecord, type MergeCount } from '#domain/record/merge.ts';
import { readRecord } from '#domain/record/read.ts';
import { largestRecord, type Refusal as ReadRefusal } from '#domain/record/refusal.ts';
import { schemaVersion, type PersonRecord } from '#domain/record/core.ts';
import { assemble, sortOut, storeAll } from '#domain/record/stored.ts';
import { readTally, tallyExport } from '#domain/record/tally.ts';
import { newId, now, thisTab, today } from '#platform/device.ts';
import { saveFile } from '#platform/files.ts';
import { backUp } from './copies.ts';
import { readsBack, writeText } from './exporting.ts';
import { open } from './opening.ts';
import { replaceAll } from './replacing.ts';
import { startAfresh } from './rescue.ts';
import { save, type Saved } from './saving.ts';
import { $saveState, $setAside, $tally, readMeta, view } from './state.ts';
import type { Change } from './writing.ts';

export type Exported =
  | { state: 'exported'; name: string; text: string }
  /** Nothing could be read, or the text did not read back as what was written. */
  | { state: 'refused'; reason: 'unreadable' | 'not-the-same' };

const isKeyed = (raw: unknown): raw is { kind: string; value: unknown } =>
  typeof raw === 'object' && raw !== null && 'kind' in raw && 'value' in raw;

/** A record of a later version, row for row as it was found. */
function writeUnread(raws: readonly unknown[], version: number, exportedAt: string): string {
  const lists = Object.groupBy(raws.filter(isKeyed), ({ kind }) => kind);
  const values = Object.fromEntries(
    Object.entries(lists).map(([kind, rows]) => [kind, rows?.map(({ value }) => value) ?? []]),
  );
  return JSON.stringify({ format: 'critical-path-record', schemaVersion: version, exportedAt, ...values }, null, 1);
}

type Written = { state: 'written'; text: string } | { state: 'refused'; reason: 'unreadable' | 'not-the-same' };

async function write(exportedAt: string): Promise<Written> {
  const contents = await view.database?.read().catch(() => null);
  const version = contents ? readMeta(contents.meta).version : null;
  if (contents && version !== null && version > schemaVersion)
    return { state: 'written', text: writeUnread(contents.rows, version, exportedAt) };
  if (!contents && view.rows.length === 0) return { state: 'refused', reason: 'unreadable' };
  const isGone = contents?.rows.length === 0 && view.rows.length > 0;
  const record = assemble(contents && !isGone ? sortOut(contents.rows).rows : view.rows, exportedAt);
  const text = writeText(record);
  return readsBack(text, record) ? { state: 'written', text } : { state: 'refused', reason: 'not-the-same' };
}

/** Hands the person a file with everything saved, once its text has been read back and is the same. */
export async function exportRecord(deliver: (name: string, contents: Blob) => void = saveFile): Promise<Exported> {
  await open();
  const at = now();
  const written = await write(at);
  if (written.state === 'refused') return written;
  const { text } = written;
  const name = `critical-path-${today()}.json`;
  deliver(name, new Blob([text], { type: 'application/json' }));
  if ($saveState.get().state !== 'read-only') await noteExport(at);
  return { state: 'exported', name, text };
}

async function noteExport(at: string): Promise<void> {
  if (!view.begun || !view.database) return;
  const noted = await view.database
    .write(async (transaction) => {
      const tally = tallyExport(readTally(await transaction.meta('tally')), at);
      await transaction.put('meta', [{ key: 'tally', ...tally }]);
      return tally;
    })
    .catch(() => null);
  if (noted) $tally.set(noted);
}

/** Rows that were set aside, as text for a file; what has no JSON form is named. */
export function writeSetAside(): string {
  const plain = (_: string, value: unknown) =>
    typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value;
  return `[${$setAside
    .get()
    .map((one) => {
      try {
        return JSON.stringify(one, plain, 1);
      } catch {
        return JSON.stringify({ reason: one.reason, at: one.at, raw: String(one.raw) });
      }
    })
    .join(',\n')}]`;
}

/** Hands the person a file with the rows that were set aside. */
export const exportSetAside = (deliver: (name: string, contents: Blob) => void = saveFile): void =>
  deliver(`critical-path-set-aside-${today()}.json`, new Blob([writeSetAside()], { type: 'application/json' }));

/** What an import would do, before it does anything. */
export type Preview =
  | { state: 'read'; record: PersonRecord; merge: MergeCount; replace: { goes: number; comes: number } }
  | ReadRefusal;

/** Reads a file and says what importing it would do. Changes nothing. */
export async function previewImport(file: Blob | string): Promise<Preview> {
  await open();
  if (typeof file !== 'string' && file.size > largestRecord) return { state: 'refused', reason: 'too-large' };
  const read = readRecord(typeof file === 'string' ? file : await file.text());
  if (read.state === 'refused') return read;
  const comes = storeAll(read.record, now()).length;
  return {
    state: 'read',
    record: read.record,
    merge: countMerge(mergeRecord(view.rows, read.record)),
    replace: { goes: view.rows.length, comes },
  };
}

function changesOf(record: PersonRecord, how: 'merge' | 'replace'): Change[] {
  if (how === 'replace') return [replaceAll(storeAll(record, now()))];
  return mergeRecord(view.rows, record).flatMap((row): Change[] =>
    row.fate === 'added' || row.fate === 'replaced'
      ? [{ act: 'set', kind: row.kind, id: row.value.id, value: row.value }]
      : [],
  );
}

/** Brings a record in, in one write that can be undone, after an automatic copy of what is there. */
export async function importRecord(
  record: PersonRecord,
  how: 'merge' | 'replace',
  label: 'import' | 'restore-copy' = 'import',
): Promise<Saved> {
  await open();
  if ($saveState.get().state === 'rescue') await startAfresh();
  else await backUp('before');
  return await save(changesOf(record, how), { label, by: `import-${newId()}-${thisTab}` });
}
