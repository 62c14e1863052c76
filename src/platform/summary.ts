/** What pages without an island know of the record: how far each node is and which comes next. */
export type PathSummary = {
  nodes: Record<string, 'empty' | 'begun' | 'done'>;
  next: string;
  savedAt: string;
};

const isSummary = (row: unknown): row is PathSummary =>
  typeof row === 'object' &&
  row !== null &&
  'nodes' in row &&
  'next' in row &&
  typeof row.nodes === 'object' &&
  typeof row.next === 'string';

/**
 * Reads the summary row with plain IndexedDB, so that a reading page loads no database library.
 * Resolves to null where there is no record, or storage is denied; never creates the database.
 */
export function readSummary(): Promise<PathSummary | null> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open('critical-path');
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      opening.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(null);
      });
      opening.addEventListener('success', () => {
        const database = opening.result;
        database.addEventListener('versionchange', () => database.close());
        if (!database.objectStoreNames.contains('meta')) {
          database.close();
          resolve(null);
          return;
        }
        const asking = database.transaction('meta').objectStore('meta').get('summary');
        asking.addEventListener('success', () => {
          const row: unknown = asking.result;
          database.close();
          const value = typeof row === 'object' && row !== null && 'value' in row ? row.value : row;
          resolve(isSummary(value) ? value : null);
        });
        asking.addEventListener('error', () => {
          database.close();
          resolve(null);
        });
      });
    } catch {
      resolve(null);
    }
  });
}
