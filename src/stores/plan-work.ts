import { artifactText } from '#domain/artifacts/artifact.ts';
import { assemble } from '#domain/artifacts/saved.ts';
import { draft } from '#domain/artifacts/draft.ts';
import { documentKinds } from '#domain/artifacts/kinds.ts';
import { evidenceFrom, handedIn, isAsHandedIn, wordingWith } from '#domain/plan/hand-in.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Promised } from '#domain/record/plan.ts';
import { newId, now, today } from '#platform/device.ts';
import { startDocument } from './documents.ts';
import { save, type Saved } from './saving.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';

/** The work as text: its workshop document where there is one, what was written, and the names of files and further links. */
function wordingOf(promise: Promised, { documents, documentRows }: PersonRecord, cut: string): string {
  const document = documents.find(({ id }) => id === promise.document);
  const rows = document ? documentRows.filter((row) => row.document === document.id) : [];
  const made = document ? artifactText(document.kind, assemble(document.kind, document.id, rows).document, cut) : '';
  return wordingWith(promise, [made, promise.text]);
}

/** Whether a further revision of handed-in work would say the same again. */
export const isUnchanged = (promise: Promised, record: PersonRecord, cut: string): boolean =>
  isAsHandedIn(
    promise,
    wordingOf(promise, record, cut),
    record.evidence.find(({ id }) => id === promise.evidence),
  );

/** Hands work in: a new ledger item, or its next revision in the one that there is. `cut` ends a text that is too long. */
export function handInWork(promise: Promised, cut: string): Promise<Saved> {
  const text = wordingOf(promise, $record.get(), cut);
  const piece = evidenceFrom(promise, text, today());
  const known = $record.get().evidence.some(({ id }) => id === promise.evidence);
  const evidence = known ? promise.evidence : newId();
  const { state: _, ...reworded } = piece;
  const keep: Change = known
    ? { act: 'change', kind: 'evidence', id: evidence, patch: reworded }
    : { act: 'set', kind: 'evidence', id: evidence, value: { ...piece, id: evidence, addedAt: now() } };
  const patch = handedIn(promise, { evidence, text, at: now() });
  const document: Change[] = $record.get().documents.some(({ id }) => id === promise.document)
    ? [{ act: 'change', kind: 'documents', id: promise.document, patch: { evidence } }]
    : [];
  return save([keep, { act: 'change', kind: 'promises', id: promise.id, patch }, ...document], { label: 'hand-in' });
}

/** Begins the workshop document of an exercise and binds it to the promise. */
export async function beginDocument({ id, exercise, work }: Promised): Promise<Saved> {
  const { document: kind } = exercise;
  if (kind === '') return { state: 'refused', reason: 'missing', field: 'document' };
  const name = `${documentKinds[kind].name}: ${exercise.name}`.slice(0, 300);
  const program = work === 'real' ? '' : exercise.program;
  const { id: document, saved } = await startDocument(kind, draft(kind, { asOf: today() }), { name, program });
  if (saved.state === 'refused') return saved;
  return await save([{ act: 'change', kind: 'promises', id, patch: { document } }]);
}
