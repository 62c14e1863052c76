import type { Page } from 'playwright-core';
import type { PersonRecord } from '#domain/record/schema.ts';

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

/** One row of the record, as it lies in the database. */
export type Lying = { kind: string; id: string; value: Record<string, unknown> };

/** The rows of the record. */
export async function rowsOf(page: Page): Promise<Lying[]> {
  const { rows = [] } = await contentsOf(page);
  return rows as Lying[];
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
