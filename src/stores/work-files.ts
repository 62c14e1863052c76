import { rootCause } from '#platform/database.ts';
import { newId, now, today } from '#platform/device.ts';
import { saveFile } from '#platform/files.ts';
import { keepFiles, keepOnly, readFile } from '#platform/kept-files.ts';
import { largestFile, type HandedInFile, type Promised } from '#domain/record/plan.ts';
import { writeText } from './exporting.ts';
import { namedFiles, packedName, packedRecord } from './packed-files.ts';
import { changePromise } from './plans.ts';
import { $record } from './state.ts';
import { $undoable } from './undo.ts';

/** Why a file was not kept, with nothing changed: it is over 20 MB, has nothing in it, is one too many, or the device has no room. */
export type NotKept = 'too-large' | 'empty' | 'too-many' | 'full' | 'failed';

/** Files that one piece of work may have. */
const most = 20;

/** Keeps a file of a piece of work on this device, and names it in the record. Null where that is done, else why not. */
export async function addFile(promise: Promised, file: File): Promise<NotKept | null> {
  if (file.size > largestFile) return 'too-large';
  if (file.size === 0) return 'empty';
  if (promise.files.length >= most) return 'too-many';
  const id = newId();
  try {
    await keepFiles([{ id, contents: file }]);
  } catch (error) {
    return rootCause(error) === 'QuotaExceededError' ? 'full' : 'failed';
  }
  const entry = { id, name: file.name.slice(0, 300), type: file.type.slice(0, 300), bytes: file.size, addedAt: now() };
  const saved = await changePromise(promise.id, { files: [...promise.files, entry] });
  if (saved.state === 'saved') return null;
  await keepOnly(namedFiles($record.get().promises).map((one) => one.id)).catch(() => undefined);
  return saved.reason === 'quota' || saved.reason === 'full' ? 'full' : 'failed';
}

/** Hands the person a file that they kept. False where it is not on this device. */
export async function takeFile({ id, name }: HandedInFile): Promise<boolean> {
  const contents = await readFile(id).catch(() => null);
  if (contents) saveFile(name, contents);
  return contents !== null;
}

/** Removes files from the device that the record names no longer. While something can be undone they stay, since it may name them again. */
export async function sweepFiles(): Promise<void> {
  if ($undoable.get().length > 0) return;
  await keepOnly(namedFiles($record.get().promises).map(({ id }) => id));
}

/** Hands the person the record and all files in one. Returns how many files are not on this device; null where it failed. */
export async function exportWithFiles(): Promise<number | null> {
  const record = { ...$record.get(), exportedAt: now() };
  const named = namedFiles(record.promises);
  try {
    const { writeZip } = await import('#platform/write-zip.ts');
    const read = await Promise.all(
      named.map(async (file) => ({ name: packedName(file), contents: await readFile(file.id) })),
    );
    const files = read.flatMap(({ name, contents }) => (contents ? [{ name, contents }] : []));
    const text = new Blob([writeText(record)], { type: 'application/json' });
    saveFile(`critical-path-${today()}.zip`, await writeZip([{ name: packedRecord, contents: text }, ...files]));
    return named.length - files.length;
  } catch {
    return null;
  }
}
