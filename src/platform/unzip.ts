import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** What is taken out of a document at most: bytes of all its parts together, and entries. */
const caps = { bytes: 12 * 1024 * 1024, entries: 300 };

/** Bytes fed at a time, so that a bomb is noticed before it has grown past a few megabytes. */
const step = 4096;

export type Unzipped =
  | { state: 'unzipped'; parts: Map<string, Uint8Array> }
  | { state: 'refused'; reason: 'bomb' | 'broken' };

type Growth = { bytes: number; isBroken: boolean };

function collect(name: string, parts: Map<string, Uint8Array>, growth: Growth) {
  const chunks: Uint8Array[] = [];
  return (error: Error | null, chunk: Uint8Array, isLast: boolean) => {
    if (error) growth.isBroken = true;
    else {
      growth.bytes += chunk.length;
      if (growth.bytes <= caps.bytes) chunks.push(chunk);
      if (isLast) parts.set(name, joined(chunks));
    }
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Unpacks the wanted entries of a zip a little at a time and stops where they grow past any document; what sizes the file declares is not believed. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  const parts = new Map<string, Uint8Array>();
  const growth: Growth = { bytes: 0, isBroken: false };
  let entries = 0;
  const reader = new Unzip((file) => {
    entries += 1;
    if (entries > caps.entries || !isWanted(file.name) || parts.has(file.name)) return;
    file.ondata = collect(file.name, parts, growth);
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) {
      reader.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (growth.bytes > caps.bytes || entries > caps.entries) return { state: 'refused', reason: 'bomb' };
      if (growth.isBroken) return { state: 'refused', reason: 'broken' };
    }
  } catch {
    return { state: 'refused', reason: 'broken' };
  }
  return { state: 'unzipped', parts };
}

/** Packs parts without compression. */
export const rezip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 0 });
