import { schemaVersion } from '#domain/record/core.ts';
import { sortOut } from '#domain/record/stored.ts';
import { nextCopyIn } from '#domain/record/tally.ts';
import { openDatabase, type Database, type LetGo } from '#platform/database.ts';
import { isOnDevice, now } from '#platform/device.ts';
import { readMark } from '#platform/markers.ts';
import {
  $mark,
  $record,
  $saveState,
  $tally,
  $written,
  isKnown,
  loadSchemasFor,
  readMeta,
  see,
  showNothing,
  view,
} from './state.ts';

let opening: Promise<void> | null = null;
let unfollow: (() => void) | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;

function keepUp(task: 'afterWrite' | 'afterOpening'): void {
  const { database } = view;
  const take = async () => {
    const upkeep = await import('./upkeep.ts');
    // What was let go of meanwhile gets no mark, by which the next visit would miss what was deleted.
    if (view.database === database) upkeep[task]();
  };
  void take().catch(() => undefined);
}

$written.listen(() => keepUp('afterWrite'));

/** Opens the record, once. Does nothing while pages are rendered on a server. */
export function open(): Promise<void> {
  if (!isOnDevice()) return Promise.resolve();
  opening ??= openNow().catch(() => {
    // A part of the program could not be loaded. Nothing is saved meanwhile, and the next write tries again.
    opening = null;
  });
  return opening;
}

/** Lets the next write open the record anew, after everything was deleted. */
export function forget(): void {
  close();
  opening = null;
}

/** Stops following and closes the database. */
export function close(): void {
  clearTimeout(retry);
  unfollow?.();
  view.database?.close();
  unfollow = null;
  view.database = null;
}

function letGo(reason: LetGo): void {
  if (reason === 'deleted') showNothing();
  unfollow?.();
  unfollow = null;
  view.database = null;
  if ($saveState.get().state !== 'loading')
    $saveState.set({ state: 'read-only', reason: reason === 'deleted' ? 'deleted-elsewhere' : 'upgraded-elsewhere' });
}

/** Shows what the database holds from now on. A broken-off reading is taken up again. */
export function follow(database: Database): void {
  unfollow?.();
  view.database = database;
  const failed = () => {
    retry = setTimeout(() => view.database === database && follow(database), 1000);
  };
  unfollow = database.follow({ isKnown, seen: see, failed });
}

/** Works in this page's memory from now on. */
export async function workInMemory(reason: 'denied' | 'broken'): Promise<void> {
  const { openMemory } = await import('#platform/memory-database.ts');
  $saveState.set({ state: 'memory', reason });
  follow(openMemory());
}

/** Opens the device's database without judging what is in it. */
export const openDevice = () => openDatabase(letGo);

async function openNow(): Promise<void> {
  const mark = readMark();
  $mark.set(mark.state === 'denied' ? 'denied' : 'kept');
  const opened = await openDevice();
  const contents = opened.state === 'open' ? await opened.database.read().catch(() => null) : null;
  if (opened.state !== 'open' || !contents) {
    if (opened.state !== 'denied' && mark.state === 'marked')
      $saveState.set({ state: 'rescue', reason: 'unreadable', day: mark.day });
    else await workInMemory(opened.state === 'denied' ? 'denied' : 'broken');
    return;
  }
  await loadSchemasFor(contents.rows);
  const { version } = readMeta(contents.meta);
  const isNewer = version !== null && version > schemaVersion;
  const isEmpty = version === null && contents.rows.length === 0;
  if (isEmpty && (mark.state === 'marked' || (await copiesAreLeft()))) {
    $saveState.set({ state: 'rescue', reason: 'gone', day: mark.state === 'marked' ? mark.day : null });
  } else if (
    version !== schemaVersion
      ? !isNewer && !isEmpty
      : contents.quarantine.length > 0 || sortOut(contents.rows).damaged.length > 0
  ) {
    await import('./tidying.ts').then(({ tidy }) => tidy(opened.database));
  }
  await see(await opened.database.read().catch(() => contents));
  // Only now: whoever sees that the record is open must not take it for an empty one.
  if ($saveState.get().state === 'loading') $saveState.set({ state: 'saved', at: null });
  follow(opened.database);
  if ($saveState.get().state !== 'saved') return;
  if (nextCopyIn($tally.get(), now()) !== null || $record.get().documents.length > 0) keepUp('afterOpening');
}

async function copiesAreLeft(): Promise<boolean> {
  const { hasBackups } = await import('#platform/backups.ts');
  return await hasBackups();
}
