import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { crc32 } from './crc32.ts';
import { readDirectory } from './zip-directory.ts';

/** Entries that are looked at in one zip. */
const mostEntries = 5000;

/**
 * Why a zip is not read: damaged, more in it than a zip of ours has, two entries of one name, one that is larger than it
 * may be, or one whose bytes are not those that were packed.
 */
export type ZipFault = 'broken' | 'too-many' | 'twice' | 'grows' | 'changed';

export type ReadZip =
  /** `entries` are the wanted ones that are there; `names` all names in the zip. */
  { state: 'read'; entries: Map<string, Blob>; names: string[] } | { state: 'refused'; reason: ZipFault; name: string };

class Stop extends Error {
  readonly reason: ZipFault;
  readonly entry: string;
  constructor(reason: ZipFault, entry: string) {
    super(reason);
    this.reason = reason;
    this.entry = entry;
  }
}

type Taken = { contents: Blob; crc: number };

/** Takes an entry piece by piece, and stops once it has grown past what it may have, whatever size it declares. */
function take(file: UnzipFile, most: number, entries: Map<string, Taken>): void {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, crc] = [0, 0];
  file.ondata = (error: Error | null, chunk, isLast) => {
    // What is thrown here comes back as the reader's own error.
    if (error) throw error instanceof Stop ? error : new Stop('broken', file.name);
    bytes += chunk.length;
    if (bytes > most) throw new Stop('grows', file.name);
    crc = crc32(chunk, crc);
    // What is handed over may be a view of a buffer that is used again.
    chunks.push(new Uint8Array(chunk));
    if (isLast) entries.set(file.name, { contents: new Blob(chunks), crc });
  };
  file.start();
}

/**
 * Reads the wanted entries of a zip, each at most as many bytes as `wanted` says, a little at a time: what is not wanted
 * is never unpacked, and a bomb stops where it passes its size. The bytes of each have to be those whose CRC-32 the zip's
 * directory has, which the unpacker does not look at.
 */
export async function readZip(zip: Blob, wanted: ReadonlyMap<string, number>): Promise<ReadZip> {
  const entries = new Map<string, Taken>();
  const names: string[] = [];
  const begun = new Set<string>();
  const reader = new Unzip((file) => {
    const { name } = file;
    if (names.length >= mostEntries) throw new Stop('too-many', name);
    if (names.includes(name)) throw new Stop('twice', name);
    names.push(name);
    const most = wanted.get(name);
    if (most === undefined) return;
    begun.add(name);
    take(file, most, entries);
  });
  reader.register(UnzipInflate);
  // Small steps, so that one cannot unpack to more than a few megabytes.
  const step = 16 * 1024;
  const read = 4 * 1024 * 1024;
  try {
    for (let from = 0; from < zip.size; from += read) {
      const bytes = new Uint8Array(await zip.slice(from, from + read).arrayBuffer());
      for (let at = 0; at < bytes.length; at += step)
        reader.push(bytes.slice(at, at + step), from + at + step >= zip.size);
    }
  } catch (error) {
    return error instanceof Stop
      ? { state: 'refused', reason: error.reason, name: error.entry }
      : { state: 'refused', reason: 'broken', name: '' };
  }
  const cut = [...begun].find((name) => !entries.has(name));
  if (cut !== undefined || names.length === 0) return { state: 'refused', reason: 'broken', name: cut ?? '' };
  const directory = await readDirectory(zip);
  const changed = [...entries].find(([name, { crc }]) => directory?.get(name) !== crc);
  if (!directory || changed)
    return { state: 'refused', reason: directory ? 'changed' : 'broken', name: changed?.[0] ?? '' };
  return { state: 'read', entries: new Map([...entries].map(([name, { contents }]) => [name, contents])), names };
}
