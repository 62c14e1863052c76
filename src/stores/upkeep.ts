// Works on rows of every kind.
import '#domain/record/schema.ts';
import { nextCopyIn } from '#domain/record/tally.ts';
import { assemble, sortOut } from '#domain/record/stored.ts';
import { summarizePath } from '#domain/record/summary.ts';
import { now, today } from '#platform/device.ts';
import { mark } from '#platform/markers.ts';
import { askToPersist } from '#platform/storage-health.ts';
import { $mark, $record, $saveState, readMeta, view } from './state.ts';

export { isPersistent } from '#platform/storage-health.ts';

/** Rows from which on there is something to lose. */
const worthKeeping = 3;

let summing: ReturnType<typeof setTimeout> | undefined;
let copying: ReturnType<typeof setTimeout> | undefined;

/** Writes the one row that pages without an island read, and tells this page's header of it. */
async function writeSummary(): Promise<void> {
  const { database } = view;
  if (!database || !view.begun) return;
  await database.write(async (transaction) => {
    const { rows } = sortOut(await transaction.all('rows'));
    const savedAt = now();
    await transaction.put('meta', [{ key: 'summary', ...summarizePath(assemble(rows, savedAt)), savedAt }]);
  });
  if (typeof dispatchEvent === 'function') dispatchEvent(new Event('critical-path:saved'));
}

/** Asks once, as soon as there is something to lose; a browser that refused is not asked again. */
async function persist(): Promise<void> {
  const { database } = view;
  if (!database || view.rows.length < worthKeeping) return;
  const { meta } = await database.read();
  if (meta.some((row) => typeof row === 'object' && row !== null && 'key' in row && row.key === 'persistence')) return;
  const answer = await askToPersist();
  await database.write((transaction) => transaction.put('meta', [{ key: 'persistence', answer, askedAt: now() }]));
}

/** Takes an automatic copy as soon as one is due. */
async function copyWhenDue(): Promise<void> {
  clearTimeout(copying);
  const { database } = view;
  if (!database || !view.begun) return;
  const due = nextCopyIn(readMeta((await database.read()).meta).tally, now());
  if (due === null) return;
  copying = setTimeout(() => void import('./copies.ts').then(({ backUp }) => backUp('change')), Math.max(due, 1000));
}

const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

// Whoever changed a document, in this tab or another: an artifact that rests on it is brought to where it stands.
// The rules are loaded only where there is one.
$record.subscribe(({ documents }) => {
  if (documents.some(({ evidence }) => evidence !== ''))
    quietly(import('./artifacts.ts').then(({ recheck }) => recheck()));
});

/** Once a record has been opened: a copy where one is due. */
export const afterOpening = (): void => quietly(copyWhenDue());

/** After this tab wrote: the mark at once, and shortly after the summary row, a promise of storage, and automatic copies. */
export function afterWrite(): void {
  if ($saveState.get().state === 'memory') return;
  $mark.set(mark(today()) ? 'kept' : 'denied');
  clearTimeout(summing);
  summing = setTimeout(() => {
    quietly(writeSummary());
    quietly(persist());
    quietly(copyWhenDue());
  }, 300);
}

/** Drops what was still to be done. */
export function stopKeepingUp(): void {
  clearTimeout(summing);
  clearTimeout(copying);
}
