import { parseRow, type EarlierText, type RowKind } from './core.ts';
import { inOrder, type StoredRow, type Touch } from './stored.ts';

/** Fields of each kind whose earlier wording is kept when a later edit replaces it. */
export const textFields = {
  profile: ['background'],
  ratings: ['note'],
  evidence: ['title', 'text', 'link', 'role', 'checkableBy', 'origin'],
  flags: ['note'],
  snapshots: ['note'],
  resumes: ['name', 'statement', 'headline', 'about'],
  resumeLines: ['text'],
  resumeVersions: ['name'],
  applications: [
    'business',
    'systems',
    'organization',
    'launches',
    'people',
    'worries',
    'posting',
    'level',
    'pay',
    'nextAction',
    'notes',
  ],
  debriefs: ['round', 'people', 'asked', 'answered', 'change', 'learned', 'promised'],
  askedQuestions: ['asked', 'note'],
  companyValues: ['company', 'text'],
  pairs: ['note1', 'note2', 'note3', 'note4', 'note5', 'note6', 'strength', 'essential'],
  heard: ['words', 'strength', 'essential'],
  interviewSheets: ['where', 'people', 'reasons', 'ownAsk'],
  history: [],
  decisions: ['question', 'answer', 'test', 'review'],
  alternatives: ['name', 'why'],
  criteria: ['name', 'worst', 'middle', 'best'],
  scores: ['note'],
  forecasts: ['says', 'note'],
  scripts: ['text'],
  documents: ['name'],
  // Its cells are texts too, under names of their own.
  documentRows: [],
  plans: [],
  mentorEvents: [],
  mentorNotes: ['text'],
  mentorComments: ['text'],
  mentorKeys: ['name'],
  mentorExercises: [],
  calibrations: [],
  attempts: ['text', 'pad', 'reply1', 'reply2', 'fix'],
  sessions: ['note'],
  stories: ['title', 'situation', 'task', 'action', 'result', 'reflection', 'minute', 'two', 'five'],
  recalls: [],
  recallSubjects: [],
  recallPace: [],
  plays: ['notes'],
  promises: ['text', 'change', 'aiWhere', 'skipNote', 'note1', 'note2', 'note3', 'note4', 'note5'],
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
function keepsWording(earlier: string, later: string, touch: Touch | undefined, stroke: Touch): boolean {
  if (earlier === '' || earlier === later) return false;
  if (!touch || touch.by !== stroke.by) return true;
  const pause = Date.parse(stroke.at) - Date.parse(touch.at);
  if (!(pause >= 0 && pause < typingPause)) return true;
  return earlier.length >= 80 && later.length < earlier.length / 2;
}

/** Whether two saved values are the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const mine = Object.entries(a);
  const theirs = new Map(Object.entries(b));
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)));
}

/** The fields of a value that another wording of it changed, as they are here. */
export function unlike(value: object, other: object): object {
  const theirs = new Map<string, unknown>(Object.entries(other));
  return Object.fromEntries(Object.entries(value).filter(([field, mine]) => !isSame(mine, theirs.get(field))));
}

/** The outcome of writing a row; `field` is the first that does not fit. */
export type Revision =
  | { state: 'revised'; row: StoredRow; earlier: EarlierText[] }
  | { state: 'unchanged' }
  | { state: 'invalid'; field: string };

const invalid = (error: { issues: readonly { path: PropertyKey[] }[] }): Revision => ({
  state: 'invalid',
  field: String(error.issues[0]?.path[0] ?? ''),
});

const textsOf = (kind: RowKind, value: object): [string, string][] => {
  const fields: readonly string[] = textFields[kind];
  return Object.entries(value).filter(
    (entry): entry is [string, string] =>
      (fields.includes(entry[0]) || (kind === 'documentRows' && entry[0].startsWith('cell:'))) &&
      typeof entry[1] === 'string',
  );
};

/** A new row at the given place, with its defaults filled in. */
export function begin(kind: RowKind, value: unknown, seq: number, stroke: Stroke): Revision {
  const parsed = parseRow(kind, value);
  if (!parsed.success) return invalid(parsed.error);
  const { at, by } = stroke;
  const touched = Object.fromEntries(
    textsOf(kind, parsed.data).flatMap(([field, text]) => (text === '' ? [] : [[field, { at, by }]])),
  );
  // The value was parsed with the schema of this very kind.
  const row = { kind, id: parsed.data.id, value: parsed.data, seq, rev: 1, changedAt: at, touched } as StoredRow;
  return { state: 'revised', row, earlier: [] };
}

/**
 * Writes the given fields of one row and leaves the others as they are: the last writer wins per field,
 * and wordings it replaces come back as `earlier`. `row` is what the database holds now.
 */
export function revise(row: StoredRow, patch: object, stroke: Stroke): Revision {
  const parsed = parseRow(row.kind, { ...row.value, ...patch, id: row.id });
  if (!parsed.success) return invalid(parsed.error);
  if (isSame(parsed.data, row.value)) return { state: 'unchanged' };
  const { at, by, newId } = stroke;
  const later = new Map(textsOf(row.kind, parsed.data));
  const replaced = textsOf(row.kind, row.value).filter(([field, text]) => later.get(field) !== text);
  const earlier = replaced
    .filter(([field, text]) => keepsWording(text, later.get(field) ?? '', row.touched[field], stroke))
    .map(([field, text]) => ({ id: newId(), kind: row.kind, row: row.id, field, text, replacedAt: at }));
  const touched = { ...row.touched, ...Object.fromEntries(replaced.map(([field]) => [field, { at, by }])) };
  // The value was parsed with the schema of this very kind.
  return {
    state: 'revised',
    row: { ...row, value: parsed.data, rev: row.rev + 1, changedAt: at, touched } as StoredRow,
    earlier,
  };
}

/** Earlier wordings of one row that go, now that more are kept of a field than `wordingsKept`. */
export function outgrown(wordings: readonly StoredRow[]): StoredRow[] {
  const seen = new Map<string, number>();
  return wordings
    .toSorted((a, b) => inOrder(b, a))
    .filter((row) => {
      if (row.kind !== 'history') return false;
      const field = `${row.value.kind} ${row.value.field}`;
      const count = (seen.get(field) ?? 0) + 1;
      seen.set(field, count);
      return count > wordingsKept;
    });
}
