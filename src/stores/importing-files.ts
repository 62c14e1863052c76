import type { HandedInFile } from '#domain/record/plan.ts';
import { largestRecord } from '#domain/record/refusal.ts';
import { rootCause } from '#platform/database.ts';
import { type KeptFile, keepFiles, keepOnly, listFiles } from '#platform/kept-files.ts';
import { readZip, type ZipFault } from '#platform/read-zip.ts';
import { namedFiles, packedName, packedRecord } from './packed-files.ts';
import { $record } from './record.ts';
import type { Saved } from './saving.ts';
import { importRecord, type Preview, previewImport } from './transfer.ts';

/** Largest packed export that is looked at, in bytes: 1 GB. */
const largestZip = 1024 * 1024 * 1024;

/** Why a packed export is not taken; nothing of it is then. */
type PackedFault = ZipFault | 'too-large' | 'no-record' | 'stranger' | 'wrong-size';

/** What comes with a record: files, those that it names and that did not come, and what would lie here then. */
type Coming = { files: readonly KeptFile[]; missing: number; count: number; bytes: number };

export type PackedPreview =
  | Exclude<Preview, { state: 'read' }>
  | (Extract<Preview, { state: 'read' }> & { coming: Coming })
  /** `name` is the entry that is at fault, where one is. */
  | { state: 'refused-zip'; reason: PackedFault; name: string };

const refused = (reason: PackedFault, name = ''): PackedPreview => ({ state: 'refused-zip', reason, name });

/** Whether a file is a zip, by how it begins. */
export const isZip = async (file: Blob): Promise<boolean> =>
  (await file
    .slice(0, 4)
    .text()
    .catch(() => '')) === 'PK\u0003\u0004';

/** The files that a packed record names, each of exactly the size that the record says. */
async function unpack(zip: Blob, named: readonly HandedInFile[]): Promise<KeptFile[] | PackedPreview> {
  const read = await readZip(zip, new Map(named.map((file) => [packedName(file), file.bytes])));
  if (read.state === 'refused') return refused(read.reason === 'grows' ? 'wrong-size' : read.reason, read.name);
  const short = named.find((file) => {
    const contents = read.entries.get(packedName(file));
    return contents && contents.size !== file.bytes;
  });
  if (short) return refused('wrong-size', packedName(short));
  return named.flatMap((file) => {
    const contents = read.entries.get(packedName(file));
    return contents ? [{ id: file.id, contents }] : [];
  });
}

/** What would lie on this device once the files had come. */
function totalWith(named: readonly HandedInFile[]): Pick<Coming, 'count' | 'bytes'> {
  const all = new Map([...named, ...namedFiles($record.get().promises)].map(({ id, bytes }) => [id, bytes]));
  return { count: all.size, bytes: [...all.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** Reads an export with files and says what importing it would do. Changes nothing. */
export async function previewPacked(zip: Blob): Promise<PackedPreview> {
  if (zip.size > largestZip) return refused('too-large');
  const first = await readZip(zip, new Map([[packedRecord, largestRecord]]));
  if (first.state === 'refused') return refused(first.reason, first.name);
  const packed = first.entries.get(packedRecord);
  if (!packed) return refused('no-record');
  const preview = await previewImport(await packed.text());
  if (preview.state === 'refused') return preview;
  const named = namedFiles(preview.record.promises);
  // A name that leads elsewhere, such as ../x, is none that the record has.
  const known = new Set([packedRecord, 'files/', ...named.map(packedName)]);
  const stranger = first.names.find((name) => !known.has(name));
  if (stranger !== undefined) return refused('stranger', stranger);
  const files = await unpack(zip, named);
  if (!Array.isArray(files)) return files;
  return { ...preview, coming: { files, missing: named.length - files.length, ...totalWith(named) } };
}

/**
 * Brings a record in with its files: all, or nothing. A file that lies here already stays as it is. `no-room` where the
 * device has no room for the files.
 */
export async function importPacked(
  { record, coming }: Extract<PackedPreview, { state: 'read' }>,
  how: 'merge' | 'replace',
): Promise<Saved | { state: 'no-room' }> {
  const here = (await listFiles()).map(({ id }) => id);
  try {
    await keepFiles(coming.files.filter(({ id }) => !here.includes(id)));
  } catch (error) {
    const isFull = rootCause(error) === 'QuotaExceededError';
    return isFull ? { state: 'no-room' } : { state: 'refused', reason: 'failed', field: '' };
  }
  const saved = await importRecord(record, how);
  if (saved.state === 'refused') await keepOnly(here).catch(() => undefined);
  return saved;
}
