/** What this site's key-value storage held, so that a deletion can be undone. */
export type KeyValues = { local: [string, string][]; session: [string, string][] };

function entries(storage: () => Storage): [string, string][] {
  try {
    return Object.entries(storage());
  } catch {
    return [];
  }
}

function attempt(work: () => unknown): Promise<unknown> {
  return Promise.resolve()
    .then(work)
    .catch(() => undefined);
}

const withoutWaiting = (work: Promise<unknown>, milliseconds: number): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);

async function wipeFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  await Promise.all(names.map((name) => root.removeEntry(name, { recursive: true })));
}

async function wipeDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  const erase = (name: string) =>
    new Promise<void>((resolve) => {
      const erasing = indexedDB.deleteDatabase(name);
      erasing.addEventListener('success', () => resolve());
      erasing.addEventListener('error', () => resolve());
    });
  await Promise.all(databases.flatMap(({ name }) => (name === undefined ? [] : [erase(name)])));
}

async function wipeWorkers(): Promise<void> {
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}

/** What key-value storage holds now. */
export const readKeyValues = (): KeyValues => ({
  local: entries(() => localStorage),
  session: entries(() => sessionStorage),
});

/** Puts key-value storage back as it was. */
export async function putKeyValues(kept: KeyValues): Promise<void> {
  await attempt(() => kept.local.forEach(([key, value]) => localStorage.setItem(key, value)));
  await attempt(() => kept.session.forEach(([key, value]) => sessionStorage.setItem(key, value)));
}

/**
 * Removes everything this site keeps in the browser: databases, key-value storage, caches, files, workers.
 * A part that the browser refuses, or that takes over three seconds, does not hold up the others.
 */
export async function wipeDevice(): Promise<void> {
  const parts = [
    () => localStorage.clear(),
    () => sessionStorage.clear(),
    wipeDatabases,
    async () => await Promise.all((await caches.keys()).map((name) => caches.delete(name))),
    wipeFiles,
    wipeWorkers,
  ];
  await withoutWaiting(Promise.all(parts.map(attempt)), 3000);
}
