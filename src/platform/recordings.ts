import { Dexie, type Table } from 'dexie/dist/modern/dexie.mjs';
import type { Take } from '#domain/interview/take.ts';

/** The name of the database for recordings: they are no part of the record, its copies or its export. */
const recordingsName = 'critical-path-recordings';

/** A stretch of sound as it came; `place` counts from 0. Bytes, since a blob may reach the disk later than its row. */
type Part = { take: string; place: number; bytes: ArrayBuffer };

/** A recording with its sound, as it is put back when a deletion is undone. */
export type WholeTake = { take: Take; parts: Part[] };

type Tables = { takes: Table<Take, string>; parts: Table<Part, [string, number]> };

async function within<T>(mode: 'r' | 'rw', work: (tables: Tables) => Promise<T>): Promise<T> {
  const dexie = new Dexie(recordingsName, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  dexie.version(1).stores({ takes: 'id, attempt', parts: '[take+place], take' });
  dexie.on('versionchange', () => {
    dexie.close();
    return false;
  });
  const tables: Tables = { takes: dexie.table('takes'), parts: dexie.table('parts') };
  try {
    return await dexie.transaction(mode, [tables.takes, tables.parts], async () => await work(tables));
  } finally {
    dexie.close();
  }
}

const exists = (): Promise<boolean> => Dexie.exists(recordingsName).catch(() => false);

/** Keeps one more stretch of a recording, and how long and large it is with it. Resolves once it is on disk. */
export const keepPart = (take: Take, place: number, bytes: ArrayBuffer): Promise<void> =>
  within('rw', async ({ takes, parts }) => {
    await parts.put({ take: take.id, place, bytes });
    await takes.put(take);
  });

/** Writes how a recording ended. One of which nothing was kept stays unknown. */
export const endTake = (id: string, end: Take['end']): Promise<void> =>
  within('rw', async ({ takes }) => void (await takes.update(id, { end })));

/** All recordings on this device, the first made first. Creates nothing. */
export const listTakes = async (): Promise<Take[]> =>
  (await exists())
    ? (await within('r', ({ takes }) => takes.toArray())).toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
    : [];

const partsOf = async ({ parts }: Tables, id: string): Promise<Part[]> =>
  (await parts.where('take').equals(id).toArray()).toSorted((a, b) => a.place - b.place);

/** The sound of a recording, as far as it was kept; null where there is none. */
export async function readTake(id: string): Promise<Blob | null> {
  if (!(await exists())) return null;
  return await within('r', async (tables) => {
    const [take, parts] = [await tables.takes.get(id), await partsOf(tables, id)];
    return take && parts.length > 0
      ? new Blob(
          parts.map(({ bytes }) => bytes),
          { type: take.type },
        )
      : null;
  });
}

/** All recordings with their sound. Creates nothing. */
export async function wholeTakes(): Promise<WholeTake[]> {
  if (!(await exists())) return [];
  return await within('r', async (tables) => {
    const takes = await tables.takes.toArray();
    return await Promise.all(takes.map(async (take) => ({ take, parts: await partsOf(tables, take.id) })));
  });
}

/** Takes recordings off the device and hands them over, so that they can be put back. */
export async function removeTakes(ids: readonly string[]): Promise<WholeTake[]> {
  if (!(await exists())) return [];
  return await within('rw', async (tables) => {
    const taken: WholeTake[] = [];
    for (const id of ids) {
      const take = await tables.takes.get(id);
      if (!take) continue;
      const parts = await partsOf(tables, id);
      taken.push({ take, parts });
      await tables.parts.bulkDelete(parts.map(({ place }): [string, number] => [id, place]));
      await tables.takes.delete(id);
    }
    return taken;
  });
}

/** Puts recordings back as they were. */
export const putTakes = (whole: readonly WholeTake[]): Promise<void> =>
  within('rw', async ({ takes, parts }) => {
    await takes.bulkPut(whole.map(({ take }) => take));
    await parts.bulkPut(whole.flatMap((each) => each.parts));
  });
