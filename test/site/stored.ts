import type { Page } from 'playwright-core';
import type { PersonRecord } from '#domain/record/core.ts';
import { backupsName } from '#platform/backups.ts';

/** What one database of the site holds, table by table, read past the site. */
export const contentsOf = (page: Page, database = 'critical-path'): Promise<Record<string, unknown[]>> =>
  page.evaluate(async (name) => {
    const wait = <T>(asking: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asking.addEventListener('success', () => resolve(asking.result));
        asking.addEventListener('error', () => reject(asking.error ?? new Error('no answer')));
      });
    const opened = await wait(indexedDB.open(name));
    const tables = [...opened.objectStoreNames];
    const transaction = opened.transaction(tables);
    const lists = await Promise.all(tables.map((table) => wait(transaction.objectStore(table).getAll())));
    opened.close();
    return Object.fromEntries(tables.map((table, place) => [table, lists[place] ?? []]));
  }, database);

/** Puts rows into a table of the person's database past the site, as damage or another version would. */
export const putInto = (page: Page, table: string, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(
    async ([name, given]) => {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const asking = indexedDB.open('critical-path');
        asking.addEventListener('success', () => resolve(asking.result));
      });
      const transaction = opened.transaction(name, 'readwrite');
      for (const row of given) transaction.objectStore(name).put(row);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opened.close();
    },
    [table, rows] as const,
  );

/** Makes these the rows of the person's database, with nothing beside them. A row that has no key is left out. */
export const putAnew = (page: Page, rows: readonly unknown[], version: number): Promise<void> =>
  page.evaluate(
    async ([given, saved]) => {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const asking = indexedDB.open('critical-path');
        asking.addEventListener('success', () => resolve(asking.result));
      });
      const tables = ['rows', 'quarantine', 'meta'];
      const transaction = opened.transaction(tables, 'readwrite');
      for (const table of tables) transaction.objectStore(table).clear();
      transaction.objectStore('meta').put({ key: 'schemaVersion', version: saved });
      for (const row of given) {
        try {
          transaction.objectStore('rows').put(row);
        } catch {
          // Damage took its key; a database cannot hold it.
        }
      }
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opened.close();
    },
    [rows, version] as const,
  );

/** Deletes a database, as a browser does that is short of room. */
export const deleteDatabase = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (gone) =>
      new Promise<void>((resolve, reject) => {
        const erasing = indexedDB.deleteDatabase(gone);
        erasing.addEventListener('success', () => resolve());
        erasing.addEventListener('error', () => reject(erasing.error ?? new Error('not deleted')));
      }),
    name,
  );

/** One row of the record, as it lies in the database. */
export type Lying = { kind: string; id: string; seq: number; value: Record<string, unknown> };

/** The rows of the record. */
export async function rowsOf(page: Page): Promise<Lying[]> {
  const { rows = [] } = await contentsOf(page);
  return rows as Lying[];
}

/** Automatic copies on the device, counted without creating a place for them. */
export async function copiesIn(page: Page): Promise<number> {
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  return names.includes(backupsName) ? ((await contentsOf(page, backupsName))['copies']?.length ?? 0) : 0;
}

/** The record that a page shows at this moment, read from the page's own store. */
export const shownBy = (page: Page): Promise<PersonRecord> =>
  // Text, since the test runner would rewrite the import of a function.
  page.evaluate(`(async () => {
    for (const { name } of performance.getEntriesByType('resource')) {
      if (!name.includes('/_astro/') || !name.endsWith('.js')) continue;
      for (const part of Object.values(await import(name)))
        if (part?.value?.format === 'critical-path-record') return part.value;
    }
    throw new Error('No record on this page');
  })()`);

/** Everything that is kept in the browser, as text. */
export const dump = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name ?? '');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      for (const store of database.objectStoreNames) {
        kept.push(
          await new Promise((resolve) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.addEventListener('success', () => resolve(reading.result));
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
