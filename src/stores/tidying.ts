// Works on rows of every kind.
import '#domain/record/schema.ts';
import { migrateRow, type AnyRow } from '#domain/record/migrate.ts';
import { schemaVersion } from '#domain/record/core.ts';
import { readRow, sortOut } from '#domain/record/stored.ts';
import type { Database, Transaction } from '#platform/database.ts';
import { now } from '#platform/device.ts';
import { readMeta } from './state.ts';

const isAnyRow = (raw: unknown): raw is AnyRow =>
  typeof raw === 'object' &&
  raw !== null &&
  'kind' in raw &&
  typeof raw.kind === 'string' &&
  'id' in raw &&
  typeof raw.id === 'string' &&
  'value' in raw;

/** Brings rows of an earlier version to this one. The old key goes where a step renames it. */
async function migrate(transaction: Transaction, raws: readonly unknown[], version: number): Promise<void> {
  for (const raw of raws) {
    if (!isAnyRow(raw)) continue;
    const moved = migrateRow(raw, version);
    if (moved === raw) continue;
    if (moved.kind !== raw.kind || moved.id !== raw.id) await transaction.remove(raw.kind, [raw.id]);
    await transaction.put('rows', [{ ...raw, ...moved }]);
  }
}

/** Takes rows back from the quarantine that can be read by now, and moves those there that cannot. Throws nothing away. */
async function sort(transaction: Transaction): Promise<void> {
  const aside = await transaction.all('quarantine');
  const raws = await transaction.all('rows');
  const taken = new Set(raws.flatMap((raw) => (isAnyRow(raw) ? [`${raw.kind} ${raw.id}`] : [])));
  const mended = new Set<unknown>();
  for (const one of aside) {
    const read = typeof one === 'object' && one !== null && 'raw' in one ? readRow(one.raw) : null;
    if (read?.state !== 'sound' || taken.has(`${read.row.kind} ${read.row.id}`)) continue;
    await transaction.put('rows', [read.row]);
    taken.add(`${read.row.kind} ${read.row.id}`);
    mended.add(one);
  }
  const damaged = sortOut(raws).damaged;
  if (mended.size === 0 && damaged.length === 0) return;
  const stays = aside.filter((one): one is object => typeof one === 'object' && one !== null && !mended.has(one));
  await transaction.clear('quarantine');
  await transaction.put('quarantine', [...stays, ...damaged.map(({ raw, reason }) => ({ raw, reason, at: now() }))]);
  for (const { raw } of damaged) if (isKeyed(raw)) await transaction.remove(raw.kind, [raw.id]);
}

/** Whether a raw row has the fields that it was keyed by, whatever damage made of them. */
const isKeyed = (raw: unknown): raw is { kind: IDBValidKey; id: IDBValidKey } =>
  typeof raw === 'object' && raw !== null && 'kind' in raw && 'id' in raw;

/**
 * Brings a database to this version in one write: migrates older rows, sets damaged ones aside, mends the
 * tally. Where the write fails, everything stays as it was and is shown as far as it can be read.
 */
export async function tidy(database: Database): Promise<void> {
  await database
    .write(async (transaction) => {
      const { version, tally } = readMeta(await transaction.all('meta'));
      if (version !== null && version < schemaVersion)
        await migrate(transaction, await transaction.all('rows'), version);
      await sort(transaction);
      const last = Math.max(tally.seq, ...sortOut(await transaction.all('rows')).rows.map(({ seq }) => seq));
      await transaction.put('meta', [
        { key: 'schemaVersion', version: schemaVersion },
        { key: 'tally', ...tally, seq: last },
      ]);
    })
    .catch(() => undefined);
}
