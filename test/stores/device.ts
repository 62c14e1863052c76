import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { NewEvidence } from '#stores/evidence.ts';

/** Key-value storage as a browser has it: entries are own properties, verbs are not. */
class KeyValueStorage {
  #entries(): Record<string, string> {
    return this as unknown as Record<string, string>;
  }
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (this.#entries()[key] ?? null) : null;
  }
  setItem(key: string, value: string): void {
    this.#entries()[key] = value;
  }
  removeItem(key: string): void {
    delete this.#entries()[key];
  }
  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key);
  }
}

/** Names of the databases there are. */
export const databaseNames = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => name ?? []);

/** Deletes one database, as a browser does when it is short of room. */
export const evict = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase(name);
    erasing.addEventListener('success', () => resolve());
    erasing.addEventListener('error', () => reject(erasing.error ?? new Error('not deleted')));
  });

/** A device on which nothing was ever saved. */
export async function freshDevice(): Promise<void> {
  for (const name of await databaseNames()) await evict(name);
  vi.stubGlobal('localStorage', new KeyValueStorage());
  vi.stubGlobal('sessionStorage', new KeyValueStorage());
}

/** Opens the database as it is and works on its tables past the stores. */
export async function tamper(
  work: (rows: IDBObjectStore, meta: IDBObjectStore, quarantine: IDBObjectStore) => void,
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('critical-path');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  const transaction = database.transaction(['rows', 'meta', 'quarantine'], 'readwrite');
  work(transaction.objectStore('rows'), transaction.objectStore('meta'), transaction.objectStore('quarantine'));
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
  database.close();
}

/** Everything in one table, as it lies there. */
export async function contentsOf(table: 'rows' | 'meta' | 'quarantine'): Promise<unknown[]> {
  let found: unknown[] = [];
  await tamper((rows, meta, quarantine) => {
    const asking = { rows, meta, quarantine }[table].getAll();
    asking.addEventListener('success', () => {
      found = asking.result;
    });
  });
  return found;
}

/** A tab of its own: every store anew, over the same device. */
export async function openTab() {
  vi.resetModules();
  const [
    record,
    profile,
    ratings,
    evidence,
    flags,
    snapshots,
    history,
    undo,
    undoing,
    example,
    typing,
    transfer,
    copies,
    rescue,
    deletion,
    opening,
    saving,
    takingUp,
  ] = await Promise.all([
    import('#stores/record.ts'),
    import('#stores/profile.ts'),
    import('#stores/ratings.ts'),
    import('#stores/evidence.ts'),
    import('#stores/flags.ts'),
    import('#stores/snapshots.ts'),
    import('#stores/history.ts'),
    import('#stores/undo.ts'),
    import('#stores/undoing.ts'),
    import('#stores/example.ts'),
    import('#stores/typing.ts'),
    import('#stores/transfer.ts'),
    import('#stores/copies.ts'),
    import('#stores/rescue.ts'),
    import('#stores/deletion.ts'),
    import('#stores/opening.ts'),
    import('#stores/saving.ts'),
    import('#stores/taking-up.ts'),
    // What follows a write is loaded by then; coming late, it would leave its mark on the device of the next test.
    import('#stores/upkeep.ts'),
  ]);
  await record.opened();
  return {
    ...record,
    ...profile,
    ...ratings,
    ...evidence,
    ...flags,
    ...snapshots,
    ...history,
    ...undo,
    ...undoing,
    ...example,
    ...typing,
    ...transfer,
    ...copies,
    ...rescue,
    ...deletion,
    ...takingUp,
    save: saving.save,
    close: opening.close,
  };
}
export type Tab = Awaited<ReturnType<typeof openTab>>;

/** An item as a person enters it. */
export const cutover: NewEvidence = {
  kind: 'artifact',
  title: 'Cutover plan',
  text: 'Two teams, one freeze.',
  work: 'real',
  skills: [{ skill: 'execution', level: 4 }],
};
