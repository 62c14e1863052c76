import { atom } from 'nanostores';
import type { RowKind } from '#domain/record/core.ts';
import { hasStash, stashDrafts } from '#platform/drafts.ts';
import { save, type Saved } from './saving.ts';
import { $record, $saveState } from './state.ts';

/** Longest that a typed text waits before it is written, in milliseconds. */
const wait = 400;

/** A text that was typed, where it belongs, and what stood there before. */
export type Draft = { kind: RowKind; id: string; field: string; text: string; instead: string };

/** A draft that outlives its page, with the text that was on its way to the same field by then, if any. */
export type Stashed = Draft & { underWay?: string | undefined };

/** Texts typed and not yet written, by `kind id field`. One that was refused stays here. */
export const $drafts = atom<Record<string, Draft>>({});

let timer: ReturnType<typeof setTimeout> | undefined;

/** Texts whose write has begun, by the same keys. */
const underWay = new Map<string, string>();

/** The text that stands in a field, as shown. */
export function readField({ kind, id, field }: Omit<Draft, 'text' | 'instead'>): string {
  const row = $record.get()[kind].find((one) => one.id === id);
  const value: unknown = row && Object.entries(row).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : '';
}

/** Keeps a text while it is typed: written at most 0.4 s after the first letter, and when the page is left. */
export function type(kind: RowKind, id: string, field: string, text: string): void {
  const key = `${kind} ${id} ${field}`;
  const instead = $drafts.get()[key]?.instead ?? readField({ kind, id, field });
  $drafts.set({ ...$drafts.get(), [key]: { kind, id, field, text, instead } });
  timer ??= setTimeout(() => void flush(), wait);
}

/** Kinds whose rows begin with the first letter that is typed. */
const begunByTyping: ReadonlySet<RowKind> = new Set(['mentorNotes']);

const write = ({ kind, id, field, text }: Draft): Promise<Saved> =>
  save([{ act: 'change', kind, id, patch: { [field]: text }, ...(begunByTyping.has(kind) && { fresh: {} }) }]);

async function writeDraft(key: string, draft: Draft): Promise<void> {
  underWay.set(key, draft.text);
  const { state } = await write(draft);
  underWay.delete(key);
  const { [key]: latest, ...others } = $drafts.get();
  if (state !== 'saved' || !latest) return;
  // What was typed meanwhile now replaces what has just been written.
  if (latest !== draft) return $drafts.set({ ...others, [key]: { ...latest, instead: draft.text } });
  $drafts.set(others);
  if (Object.keys(others).length === 0) stashDrafts(null);
}

/** Writes what was typed, now. */
export async function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  await Promise.all(Object.entries($drafts.get()).map(([key, draft]) => writeDraft(key, draft)));
}

/** Forgets what was typed and not written. */
export function dropDrafts(): void {
  clearTimeout(timer);
  timer = undefined;
  $drafts.set({});
  stashDrafts(null);
}

/** Writes what was typed, and stashes it for this tab in case the page is gone before that is done. */
export function leave(): void {
  const drafts = Object.entries($drafts.get());
  if (drafts.length === 0) return;
  stashDrafts(drafts.map(([key, draft]): Stashed => ({ ...draft, underWay: underWay.get(key) })));
  void flush();
}

$saveState.listen((saving) => {
  if (saving.state === 'read-only' && saving.reason === 'deleted-elsewhere') dropDrafts();
});

function takeUp(): void {
  if (hasStash()) void import('./taking-up.ts').then(({ takeUpDrafts }) => takeUpDrafts());
}

if (typeof document !== 'undefined') {
  addEventListener('pagehide', leave);
  addEventListener('pageshow', takeUp);
  // A part that loads on use comes after the page has been shown.
  if (document.readyState === 'complete') takeUp();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
}
