import { rootCause } from '#platform/database.ts';
import { newId, now, thisTab } from '#platform/device.ts';
import { $showing } from './example.ts';
import { open } from './opening.ts';
import { $saveState, $written, loadSchemasFor, measureShown, see, showWritten, view } from './state.ts';
import { remember, type UndoLabel } from './undo.ts';
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

/**
 * Makes changes in one write and resolves once they are on disk. Each row is read anew inside the write,
 * so another tab's fields stand. Never rejects.
 */
export async function save(changes: readonly Change[], manner: Manner = {}): Promise<Saved> {
  await open();
  const closed = closedBecause();
  if (closed || !view.database) return refused(closed ?? 'failed');
  const { database, begun } = view;
  underWay += 1;
  const { state } = $saveState.get();
  if (state === 'saved' || state === 'failed') $saveState.set({ state: 'saving' });
  try {
    await loadSchemasFor(changes);
    const stroke = { at: now(), by: manner.by ?? thisTab, newId };
    const isFull = view.rows.length > most.rows || measureShown() > most.characters;
    const first =
      isFull && changes.some(({ act }) => act === 'set' || act === 'change')
        ? [(await import('./replacing.ts')).makeRoom]
        : [];
    const applied = await database.write((transaction) => apply(transaction, [...first, ...changes], stroke, begun));
    await showApplied(applied).catch(() => undefined);
    settle(null);
    if (applied.rows.size > 0) $written.set($written.get() + 1);
    if (manner.label && applied.undo.length > 0)
      remember({ label: manner.label, revert: async () => (await save(applied.undo)).state === 'saved' });
    return { state: 'saved' };
  } catch (error) {
    const outcome = refusalOf(error);
    settle(outcome.state === 'refused' ? outcome.reason : null);
    return outcome;
  }
}
