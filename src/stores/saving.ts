import { rootCause } from '#platform/database.ts';
import { newId, now, thisTab } from '#platform/device.ts';
import { $showing } from './example.ts';
import { open } from './opening.ts';
import { $saveState, $written, loadSchemasFor, measureShown, see, showWritten, view } from './state.ts';
import { remember, type Revert, type UndoLabel } from './undo.ts';
import { apply, Refused, type Applied, type Change, type Refusal } from './writing.ts';

/** The outcome of a verb: on disk (or in memory, where the device keeps nothing), or refused with nothing changed. */
export type Saved = { state: 'saved' } | { state: 'refused'; reason: Refusal; field: string };

/** What a record may have, so that its export stays within 32 MB in any language and can always be imported. */
const most = { characters: 10_000_000, rows: 19_000 };

const refused = (reason: Refusal, field = ''): Saved => ({ state: 'refused', reason, field });

/** Whether nothing may be written now, and why. */
function closedBecause(): Refusal | null {
  const { state } = $saveState.get();
  if ($showing.get().who === 'example') return 'example';
  return state === 'read-only' || state === 'rescue' ? state : null;
}

let underWay = 0;

function settle(outcome: Refusal | null): void {
  underWay -= 1;
  const { state } = $saveState.get();
  if (outcome === 'rescue') return $saveState.set({ state: 'rescue', reason: 'gone', day: null });
  if (outcome === 'read-only') return $saveState.set({ state: 'read-only', reason: 'newer-record' });
  if (state !== 'saving') return;
  if (outcome === 'quota' || outcome === 'full' || outcome === 'failed')
    $saveState.set({ state: 'failed', reason: outcome });
  else if (underWay === 0) $saveState.set({ state: 'saved', at: now() });
}

function refusalOf(error: unknown): Saved {
  if (error instanceof Refused) return refused(error.reason, error.field);
  return refused(rootCause(error) === 'QuotaExceededError' ? 'quota' : 'failed');
}

async function showApplied(applied: Applied): Promise<void> {
  if (applied.rows.size === 0 || applied.tally.commits <= view.commits) return;
  view.begun = true;
  if (applied.tally.commits === view.commits + 1 && !applied.setAside) showWritten(applied.rows, applied.tally);
  else if (view.database) await see(await view.database.read());
}

/** How a write is made: what undoing it is called (nothing: it cannot be undone), and who writes. */
export type Manner = { label?: UndoLabel; by?: string };

type Committed = { saved: Saved; undo: readonly Change[] };

async function commit(changes: readonly Change[], by: string): Promise<Committed> {
  await open();
  const closed = closedBecause();
  if (closed || !view.database) return { saved: refused(closed ?? 'failed'), undo: [] };
  const { database, begun } = view;
  underWay += 1;
  const { state } = $saveState.get();
  if (state === 'saved' || state === 'failed') $saveState.set({ state: 'saving' });
  try {
    await loadSchemasFor(changes);
    const stroke = { at: now(), by, newId };
    const isFull = view.rows.length > most.rows || measureShown() > most.characters;
    const first =
      isFull && changes.some(({ act }) => act === 'set' || act === 'change')
        ? [(await import('./replacing.ts')).makeRoom]
        : [];
    const applied = await database.write((transaction) => apply(transaction, [...first, ...changes], stroke, begun));
    await showApplied(applied).catch(() => undefined);
    settle(null);
    if (applied.rows.size > 0) $written.set($written.get() + 1);
    return { saved: { state: 'saved' }, undo: applied.undo };
  } catch (error) {
    const saved = refusalOf(error);
    settle(saved.state === 'refused' ? saved.reason : null);
    return { saved, undo: [] };
  }
}

/** Undoes a write by these changes, and gives what does it again. */
export const reverting =
  (undo: readonly Change[]): Revert =>
  async () => {
    const { saved, undo: again } = await commit(undo, thisTab);
    return saved.state === 'saved' && (again.length === 0 || reverting(again));
  };

async function saveNow(changes: readonly Change[], { label, by = thisTab }: Manner): Promise<Saved> {
  const { saved, undo } = await commit(changes, by);
  if (label && undo.length > 0) remember({ label, revert: reverting(undo) });
  return saved;
}

let writes: Promise<unknown> = Promise.resolve();

/** Resolves once all that is being saved has been, so that a quick undo takes back that and not what was done before it. */
export const settled = (): Promise<unknown> => writes;

/**
 * Makes changes in one write and resolves once they are on disk. Each row is read anew inside the write,
 * so another tab's fields stand. Never rejects.
 */
export function save(changes: readonly Change[], manner: Manner = {}): Promise<Saved> {
  const [before, saving] = [writes, saveNow(changes, manner)];
  writes = saving.then(() => before);
  return saving;
}
