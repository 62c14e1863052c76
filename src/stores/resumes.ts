// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { mostLines, type LineKind, type Resume, type ResumeLine } from '#domain/record/resume.ts';
import { linesFor, linesOf, placeAfter } from '#domain/bench/outline.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown, typeShown } from './shown-rows.ts';
import { $record } from './state.ts';
import type { UndoLabel } from './undo.ts';
import { withItem } from './with-item.ts';
import type { Change } from './writing.ts';

/** A line as a reader found it. */
export type FoundLine = { kind: LineKind; text: string };

/** Longest text of one line; what is longer goes on in the next line, so that nothing is lost. */
const longestLine = 20_000;

const cutLong = ({ kind, text }: FoundLine): FoundLine[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / longestLine)) }, (_, part) => ({
    kind,
    text: text.slice(part * longestLine, (part + 1) * longestLine),
  }));

const lineChange = (resume: string, line: FoundLine, place: number): Change => {
  const id = newId();
  return { act: 'set', kind: 'resumeLines', id, value: { ...line, id, resume, place } };
};

/** Opens a résumé from the lines that were found in it. More lines than one can have are refused whole. */
export async function openResume(
  found: readonly FoundLine[],
  { name, origin }: { name: string; origin: string },
): Promise<{ id: string; saved: Saved }> {
  const lines = found.flatMap(cutLong);
  const id = newId();
  if (lines.length > mostLines) return { id, saved: { state: 'refused', reason: 'full', field: 'lines' } };
  const resume: Change = { act: 'set', kind: 'resumes', id, value: { id, name, origin, addedAt: now() } };
  const changes = [resume, ...lines.map((line, place) => lineChange(id, line, place + 1))];
  return { id, saved: await save(changes, { label: 'open-resume' }) };
}

/** Removes a résumé with its lines and kept versions. Bullets kept in the ledger stay there. */
export function removeResume(id: string): Promise<Saved> {
  const { resumeLines, resumeVersions } = $record.get();
  const gone = (kind: 'resumeLines' | 'resumeVersions', rows: readonly { id: string; resume: string }[]): Change[] =>
    rows.filter(({ resume }) => resume === id).map((row) => ({ act: 'remove', kind, id: row.id }));
  const changes: Change[] = [
    ...gone('resumeLines', resumeLines),
    ...gone('resumeVersions', resumeVersions),
    { act: 'remove', kind: 'resumes', id },
  ];
  return save(changes, { label: 'remove-resume' });
}

/** Changes fields of a résumé: its name, or the variants that its bullets can be tagged for. */
export const editResume = (id: string, fields: Partial<Pick<Resume, 'name' | 'variants'>>): Promise<Saved> =>
  save([{ act: 'change', kind: 'resumes', id, patch: fields }], { label: 'edit-resume' });

/** Keeps a summary, headline or about text while it is typed. */
export const writeProfile = (id: string, field: 'statement' | 'headline' | 'about', text: string): void =>
  typeShown('resumes', id, field, text);

const changeLine = (id: string, patch: Partial<ResumeLine>, label: UndoLabel): Promise<Saved> =>
  changeShown('resumeLines', id, patch, label);

/** Keeps a wording that is being worked on, while it is typed. The accepted wording stays. */
export const draftLine = (id: string, text: string): void => typeShown('resumeLines', id, 'draft', text);

/** Gives a draft up; the accepted wording stands. */
export const dropDraft = (id: string): Promise<Saved> => changeLine(id, { draft: '' }, 'drop-draft');

/** Accepts a wording; the one that it replaces is kept in the history. */
export const acceptWording = (id: string, text: string): Promise<Saved> =>
  changeLine(id, { text, draft: '' }, 'reword');

/** Says whether a bullet is for a variant; for none means for all of them. The others stay as they are saved. */
export const tagLine = (id: string, variant: string, isFor: boolean): Promise<Saved> =>
  changeShown(
    'resumeLines',
    id,
    // What a patch is given was parsed as a line before.
    (value: object) => ({ variants: withItem((value as ResumeLine).variants, variant, isFor) }),
    'tag-bullet',
  );

/** Says what a line is. */
export const setLineKind = (id: string, kind: LineKind): Promise<Saved> => changeLine(id, { kind }, 'correct-split');

/** Joins a line to the one before it, with a space between. */
export function joinLine(resume: string, id: string): Promise<Saved> {
  const lines = linesOf($record.get().resumeLines, resume);
  const at = lines.findIndex((line) => line.id === id);
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line) return Promise.resolve({ state: 'refused', reason: 'missing', field: '' });
  const text = `${before.text.trimEnd()} ${line.text.trimStart()}`;
  const changes: Change[] = [
    { act: 'change', kind: 'resumeLines', id: before.id, patch: { text } },
    { act: 'remove', kind: 'resumeLines', id },
  ];
  return save(changes, { label: 'correct-split' });
}

/** Splits a line in two of its kind, before the character at the given offset. */
export function splitLine(resume: string, id: string, at: number): Promise<Saved> {
  const lines = linesOf($record.get().resumeLines, resume);
  const line = lines.find((one) => one.id === id);
  const [first, rest] = [line?.text.slice(0, at).trim() ?? '', line?.text.slice(at).trim() ?? ''];
  if (!line || first === '' || rest === '')
    return Promise.resolve({ state: 'refused', reason: 'missing', field: 'text' });
  const changes: Change[] = [
    { act: 'change', kind: 'resumeLines', id, patch: { text: first } },
    lineChange(resume, { kind: line.kind, text: rest }, placeAfter(lines, id)),
  ];
  return save(changes, { label: 'correct-split' });
}

/** Puts other lines in the place of all that a résumé has, as another reading of the same text gives them. */
export function readAnew(resume: string, found: readonly FoundLine[]): Promise<Saved> {
  const gone = linesOf($record.get().resumeLines, resume).map(({ id }): Change => ({
    act: 'remove',
    kind: 'resumeLines',
    id,
  }));
  const lines = found.flatMap(cutLong).map((line, place) => lineChange(resume, line, place + 1));
  return save([...gone, ...lines], { label: 'correct-split' });
}

/** Adds lines after one, or at the end where none is given. */
export function addLines(resume: string, found: readonly FoundLine[], after: string | null = null): Promise<Saved> {
  const lines = linesOf($record.get().resumeLines, resume);
  const last = after ?? lines.at(-1)?.id ?? null;
  const from = placeAfter(lines, last);
  const next = lines[lines.findIndex(({ id }) => id === last) + 1]?.place ?? from + found.length;
  const step = (next - from) / Math.max(1, found.length);
  return save(
    found.flatMap(cutLong).map((line, index) => lineChange(resume, line, from + step * index)),
    { label: 'add-lines' },
  );
}

/** Adds an item of the ledger as a bullet after the last one: a bullet as it was worded, anything else by its title. */
export function addBulletFrom(resume: string, { id, kind, title, text }: Evidence): Promise<Saved> {
  const lines = linesOf($record.get().resumeLines, resume);
  const last = lines.findLast((line) => line.kind === 'bullet') ?? lines.at(-1);
  const line = { kind: 'bullet' as const, text: kind === 'bullet' ? text : title };
  const added = lineChange(resume, line, placeAfter(lines, last?.id ?? null));
  if (added.act !== 'set') return Promise.resolve({ state: 'refused', reason: 'missing', field: '' });
  // Only a bullet is the line's own item; anything else is what a bullet of it would build on.
  const change: Change = kind === 'bullet' ? { ...added, value: { ...added.value, evidence: id } } : added;
  return save([change], { label: 'add-lines' });
}

/** Removes a line. */
export const removeLine = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'resumeLines', id }], { label: 'remove-line' });

/** What a bullet brings to the ledger, as the person confirms it. */
export type KeptBullet = Pick<Evidence, 'title' | 'skills' | 'claims' | 'buildsOn' | 'work' | 'date' | 'role'>;

/** Keeps a bullet in the ledger with its claims and what it builds on, or brings the item up to its wording. */
export function keepBullet(line: ResumeLine, piece: KeptBullet): Promise<Saved> {
  const known = $record.get().evidence.some(({ id }) => id === line.evidence);
  const id = known ? line.evidence : newId();
  const fields = { ...piece, text: line.text, state: 'kept' };
  const item: Change = known
    ? { act: 'change', kind: 'evidence', id, patch: fields }
    : { act: 'set', kind: 'evidence', id, value: { ...fields, id, kind: 'bullet', origin: 'resume', addedAt: now() } };
  return save([item, { act: 'change', kind: 'resumeLines', id: line.id, patch: { evidence: id } }], {
    label: 'keep-evidence',
  });
}

/** Keeps the résumé as it stands, for one variant or whole, to compare with, send or go back to. */
export async function keepVersion(
  resume: string,
  { name, variant }: { name: string; variant: string },
): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const lines = linesFor(linesOf($record.get().resumeLines, resume), variant).map(({ kind, text }) => ({ kind, text }));
  const value = { id, resume, name, variant, lines, keptAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'resumeVersions', id, value }], { label: 'keep-version' }) };
}

/** Removes a kept version. */
export const removeVersion = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'resumeVersions', id }], { label: 'remove-version' });
