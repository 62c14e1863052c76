import { rowSchemas, type EarlierText, type RowKind } from './schema.ts';
import { inOrder, type StoredRow, type Touch } from './stored.ts';

/** Fields of each kind whose earlier wording is kept when a later edit replaces it. */
export const textFields = {
  profile: ['background'],
  ratings: ['note'],
  evidence: ['title', 'text', 'link', 'role', 'checkableBy', 'origin'],
  flags: ['note'],
  snapshots: ['note'],
  history: [],
} as const satisfies Record<RowKind, readonly string[]>;

/** A pause in typing after which the wording so far counts as finished, in milliseconds. */
export const typingPause = 10_000;

/** Earlier wordings kept of one text field; the oldest goes first. */
export const wordingsKept = 20;

/** Who writes (an id of a tab, or `import`), when, and where new ids come from. */
export type Stroke = Touch & { newId: () => string };

/**
 * Whether the wording that a write replaces is to be kept: it is somebody else's, or was finished
 * before this burst of typing, or most of it goes at once. A clock that went back starts a new burst.
 */
export function keepsWording(earlier: string, later: string, touch: Touch | undefined, stroke: Touch): boolean {
  if (earlier === '' || earlier === later) return false;
  if (!touch || touch.by !== stroke.by) return true;
  const pause = Date.parse(stroke.at) - Date.parse(touch.at);
  if (!(pause >= 0 && pause < typingPause)) return true;
  return earlier.length >= 80 && later.length < earlier.length / 2;
}

/** Whether two saved values are the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const mine = Object.entries(a);
  const theirs = new Map(Object.entries(b));
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)));
}

export type Revision =
  | { state: 'revised'; row: StoredRow; earlier: EarlierText[] }
  | { state: 'unchanged' }
  | { state: 'invalid'; field: string };

/**
 * Writes the given fields of one row and leaves the others as they are: the last writer wins per field,
 * and wordings it replaces come back as `earlier`. `row` is what the database holds now, or a row being added.
 */
export function revise(row: StoredRow, patch: object, stroke: Stroke): Revision {
  const parsed = rowSchemas[row.kind].safeParse({ ...row.value, ...patch });
  if (!parsed.success) return { state: 'invalid', field: String(parsed.error.issues[0]?.path[0] ?? '') };
  if (row.rev > 0 && isSame(parsed.data, row.value)) return { state: 'unchanged' };
  const before = new Map<string, unknown>(Object.entries(row.value));
  const after = new Map<string, unknown>(Object.entries(parsed.data));
  const { at, by, newId } = stroke;
  const touched = { ...row.touched };
  const earlier: EarlierText[] = [];
  for (const field of textFields[row.kind]) {
    const [text, later] = [before.get(field), after.get(field)];
    if (typeof text !== 'string' || typeof later !== 'string' || (row.rev > 0 && text === later)) continue;
    if (row.rev > 0 && keepsWording(text, later, touched[field], stroke)) {
      earlier.push({ id: newId(), kind: row.kind, row: row.id, field, text, replacedAt: at });
    }
    touched[field] = { at, by };
  }
  // The value was parsed with the schema of this very kind.
  return { state: 'revised', row: { ...row, value: parsed.data, rev: row.rev + 1, changedAt: at, touched } as StoredRow, earlier };
}

/** Earlier wordings of one row that go, now that more are kept of a field than `wordingsKept`. */
export function outgrown(wordings: readonly StoredRow[]): string[] {
  const newestFirst = wordings.toSorted((a, b) => inOrder(b, a));
  const seen = new Map<string, number>();
  const ids: string[] = [];
  for (const row of newestFirst) {
    if (row.kind !== 'history') continue;
    const field = `${row.value.kind} ${row.value.field}`;
    const count = (seen.get(field) ?? 0) + 1;
    seen.set(field, count);
    if (count > wordingsKept) ids.push(row.id);
  }
  return ids;
}
