import { Dexie, liveQuery, type Table } from 'dexie/dist/modern/dexie.mjs';

/** The name of the database that holds the person's record. */
const databaseName = 'critical-path';

/** `rows` holds the record, `quarantine` what could not be read, `meta` the version, the tally and the summary. */
const tableNames = ['rows', 'quarantine', 'meta'] as const;
export type TableName = (typeof tableNames)[number];

/** Everything a database holds, unread. */
export type Contents = Record<TableName, unknown[]>;

/** What can be done inside one write. Everything is kept, or nothing is. */
export type Transaction = {
  row(kind: string, id: string): Promise<unknown>;
  meta(key: string): Promise<unknown>;
  /** Kept earlier wordings of one row. */
  wordingsOf(row: string): Promise<unknown[]>;
  all(table: TableName): Promise<unknown[]>;
  put(table: TableName, rows: readonly object[]): Promise<void>;
  /** Removes rows by their keys; a damaged row's may be any that a database takes, such as a date. */
  remove(kind: IDBValidKey, ids: readonly IDBValidKey[]): Promise<void>;
  /** Removes one row of `meta`. */
  forget(key: string): Promise<void>;
  clear(table: TableName): Promise<void>;
};

/** Where rows are kept: on the device, or in this page's memory while the device refuses. */
export type Database = {
  read(): Promise<Contents>;
  /** Resolves once the write is on disk; rejects with nothing changed. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Tells of the contents now and after every write, of this tab or another, unless `meta` says nothing new.
   * Writes that come close together are told of once. Returns what stops it.
   */
  follow(followed: Followed): () => void;
  close(): void;
};

/** What follows a database. `isKnown` looks at the rows of `meta`, which every write of rows changes too. */
export type Followed = {
  isKnown: (meta: readonly unknown[]) => boolean;
  seen: (contents: Contents) => void;
  failed: (error: unknown) => void;
};

/** How long further writes are waited for before everything is read, in milliseconds. */
const gathering = 50;

/** Why another tab made this one let go: it upgrades the database, or deletes it. */
export type LetGo = 'upgraded' | 'deleted';

export type Opened =
  | { state: 'open'; database: Database }
  /** The browser keeps nothing for this site, or what it keeps cannot be opened. */
  | { state: 'denied' | 'broken' };

const strict = { chromeTransactionDurability: 'strict', cache: 'disabled' } as const;

function declare(name: string): { dexie: Dexie; tables: Record<TableName, Table> } {
  const dexie = new Dexie(name, strict);
  dexie.version(1).stores({ rows: '[kind+id], value.row', quarantine: '++', meta: 'key' });
  return {
    dexie,
    tables: { rows: dexie.table('rows'), quarantine: dexie.table('quarantine'), meta: dexie.table('meta') },
  };
}

const transactionOn = (tables: Record<TableName, Table>): Transaction => ({
  row: (kind, id) => tables.rows.get([kind, id]),
  meta: (key) => tables.meta.get(key),
  wordingsOf: (row) => tables.rows.where('value.row').equals(row).toArray(),
  all: (table) => tables[table].toArray(),
  put: async (table, rows) => void (await tables[table].bulkPut([...rows])),
  remove: (kind, ids) => tables.rows.bulkDelete(ids.map((id) => [kind, id])),
  forget: (key) => tables.meta.delete(key),
  clear: (table) => tables[table].clear(),
});

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** The name of the error at the root of one that Dexie wrapped. */
export function rootCause(error: unknown): string {
  const inner: unknown = error instanceof Error && 'inner' in error ? error.inner : undefined;
  return inner === undefined || inner === error ? nameOf(error) : rootCause(inner);
}

function isDenied(error: unknown): boolean {
  return (
    ['MissingAPIError', 'SecurityError', 'InvalidStateError', 'NotAllowedError'].includes(rootCause(error)) ||
    nameOf(error) === 'MissingAPIError'
  );
}

/** Opens the person's database, creating it where there is none. Never rejects. */
export async function openDatabase(letGo: (reason: LetGo) => void, name: string = databaseName): Promise<Opened> {
  try {
    const { dexie, tables } = declare(name);
    dexie.on('versionchange', (event) => {
      letGo(event.newVersion ? 'upgraded' : 'deleted');
      dexie.close();
      return false;
    });
    await dexie.open();
    const transaction = transactionOn(tables);
    const read = () =>
      dexie.transaction('r', tableNames, async () => {
        const [rows, quarantine, meta] = await Promise.all([
          tables.rows.toArray(),
          tables.quarantine.toArray(),
          tables.meta.toArray(),
        ]);
        return { rows, quarantine, meta };
      });
    return {
      state: 'open',
      database: {
        read,
        // Dexie follows native awaits only inside a function that is async itself.
        write: async (work) => await dexie.transaction('rw', tableNames, async () => await work(transaction)),
        follow: ({ isKnown, seen, failed }) => {
          let reading: ReturnType<typeof setTimeout> | undefined;
          const next = (meta: readonly unknown[]) => {
            if (!isKnown(meta)) reading ??= setTimeout(readAll, gathering);
          };
          const readAll = () => {
            reading = undefined;
            read().then(seen, failed);
          };
          const following = liveQuery(() => tables.meta.toArray()).subscribe({ next, error: failed });
          return () => {
            clearTimeout(reading);
            following.unsubscribe();
          };
        },
        close: () => dexie.close(),
      },
    };
  } catch (error) {
    return { state: isDenied(error) ? 'denied' : 'broken' };
  }
}

/** Deletes the database, with every row in it. */
export const eraseDatabase = (name: string = databaseName): Promise<void> => Dexie.delete(name);
