import type { Contents, Database, Followed, TableName, Transaction } from './database.ts';

type Tables = Record<TableName, Map<string, unknown>>;

const spell = (key: IDBValidKey): string => (typeof key === 'string' ? key : JSON.stringify(key));

function keyOf(table: TableName, row: object, next: () => number): string {
  if (table === 'meta' && 'key' in row) return String(row.key);
  if (table === 'rows' && 'kind' in row && 'id' in row) return `${String(row.kind)} ${String(row.id)}`;
  return String(next());
}

function transactionOn(tables: Tables, next: () => number): Transaction {
  const isWordingOf = (raw: unknown, row: string): boolean =>
    typeof raw === 'object' &&
    raw !== null &&
    'value' in raw &&
    typeof raw.value === 'object' &&
    raw.value !== null &&
    'row' in raw.value &&
    raw.value.row === row;
  return {
    row: (kind, id) => Promise.resolve(tables.rows.get(`${kind} ${id}`)),
    meta: (key) => Promise.resolve(tables.meta.get(key)),
    wordingsOf: (row) => Promise.resolve([...tables.rows.values()].filter((raw) => isWordingOf(raw, row))),
    all: (table) => Promise.resolve([...tables[table].values()]),
    put: async (table, rows) => rows.forEach((row) => tables[table].set(keyOf(table, row, next), structuredClone(row))),
    remove: async (kind, ids) => ids.forEach((id) => tables.rows.delete(`${spell(kind)} ${spell(id)}`)),
    forget: async (key) => void tables.meta.delete(key),
    clear: async (table) => tables[table].clear(),
  };
}

/** A database in this page's memory, for when the device keeps nothing. It is gone with the page. */
export function openMemory(): Database {
  let tables: Tables = { rows: new Map(), quarantine: new Map(), meta: new Map() };
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;
  const listeners = new Set<Followed>();
  const contents = (): Contents =>
    structuredClone({
      rows: [...tables.rows.values()],
      quarantine: [...tables.quarantine.values()],
      meta: [...tables.meta.values()],
    });
  function tell({ isKnown, seen }: Followed): void {
    const all = contents();
    if (!isKnown(all.meta)) seen(all);
  }
  async function writeNow<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const copy: Tables = {
      rows: new Map(tables.rows),
      quarantine: new Map(tables.quarantine),
      meta: new Map(tables.meta),
    };
    const result = await work(transactionOn(copy, () => ++count));
    tables = copy;
    for (const one of listeners) tell(one);
    return result;
  }
  return {
    read: () => Promise.resolve(contents()),
    write: (work) => {
      const done = turn.then(() => writeNow(work));
      turn = done.catch(() => undefined);
      return done;
    },
    follow: (followed) => {
      listeners.add(followed);
      queueMicrotask(() => tell(followed));
      return () => listeners.delete(followed);
    },
    close: () => {
      tables = { rows: new Map(), quarantine: new Map(), meta: new Map() };
      listeners.clear();
    },
  };
}
