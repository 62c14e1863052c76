import { unlike } from '#domain/record/history.ts';
import { now } from '#platform/device.ts';
import { $showing } from './example.ts';
import { open } from './opening.ts';
import { $saveState, view } from './state.ts';

/** Longest that something typed in a form waits before it is written, in milliseconds. */
const wait = 400;

/** Forms of this page, which stay with it also where the device has no room for them. */
const ofThisPage = new Map<string, object | null>();
const waiting = new Map<string, object | null>();
let timer: ReturnType<typeof setTimeout> | undefined;

const keyOf = (place: string): string => `unfinished ${place}`;

async function write(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const forms = [...waiting];
  waiting.clear();
  const { state } = $saveState.get();
  if (forms.length === 0 || !view.database || state === 'read-only' || state === 'rescue') return;
  const at = now();
  await view.database.write(async (transaction) => {
    for (const [place, form] of forms) {
      if (form) await transaction.put('meta', [{ key: keyOf(place), form, at }]);
      else await transaction.forget(keyOf(place));
    }
  });
}

// A form that cannot be kept is still on the page, and saving it says what is wrong.
const writeQuietly = (): void => void write().catch(() => undefined);

/**
 * Keeps what stands in a form that was not saved yet, so that a page that is closed or killed loses at most
 * half a second of typing. `form` is null once it was saved or given up. An example's forms are not kept.
 */
function keepUnfinished(place: string, form: object | null): void {
  if ($showing.get().who === 'example') return;
  ofThisPage.set(place, form);
  waiting.set(place, form);
  if (form) timer ??= setTimeout(writeQuietly, wait);
  else writeQuietly();
}

/** What stood in a form when it was left unsaved, unread; undefined where nothing did. */
async function readUnfinished(place: string): Promise<unknown> {
  if (ofThisPage.has(place)) return ofThisPage.get(place);
  await open();
  const kept = await view.database?.read().catch(() => null);
  const row = kept?.meta.find(
    (one) => typeof one === 'object' && one !== null && 'key' in one && one.key === keyOf(place),
  );
  return typeof row === 'object' && row !== null && 'form' in row ? row.form : undefined;
}

/** Where a form is kept while it is typed. */
export const shelf = { keep: keepUnfinished, read: readUnfinished, unlike };

if (typeof document !== 'undefined') {
  addEventListener('pagehide', writeQuietly);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeQuietly();
  });
}
