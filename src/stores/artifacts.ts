import { artifactText, misstated, type Read, standingOf } from '#domain/artifacts/artifact.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { assemble } from '#domain/artifacts/saved.ts';
import { readDay } from '#domain/artifacts/values.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { stillAt } from './starting-points.ts';
import { $record } from './state.ts';
import { flush } from './typing.ts';
import type { Change } from './writing.ts';

const read = new Map<string, Read>();

/** Brings every artifact that has a document behind it to the state of that document, whoever changed the one or the other. */
export async function recheck(): Promise<void> {
  const changes = misstated($record.get(), read).map(({ id, state }): Change => ({
    act: 'change',
    kind: 'evidence',
    id,
    patch: (value) =>
      value && 'state' in value && (value.state === 'kept' || value.state === 'checked') ? { state } : {},
  }));
  if (changes.length > 0) await save(changes);
}

/** What the person says of an artifact: a line to know it by, the skills that it shows at which level, and whether the work was real. */
export type Claimed = Pick<Evidence, 'title' | 'skills' | 'work'>;

/** Kept or refused; a document in which nothing was written beyond a starting point is nobody's evidence. */
export type Kept = Saved | { state: 'unchanged'; from: 'template' | 'good' };

/** Keeps a document, as it stands once all that was typed is written, as an artifact of the evidence ledger. On a program pack the work is simulated. `cut` ends a text that is too long. */
export async function keepAsArtifact(
  { id, kind, program, startedAt }: SavedDocument,
  { title, skills, work }: Claimed,
  cut: string,
): Promise<Kept> {
  await flush();
  const { document } = assemble(kind, id, $record.get().documentRows);
  const from = await stillAt(kind, document);
  if (from) return { state: 'unchanged', from };
  const evidence = newId();
  const day = document.asOf.trim();
  const value = {
    id: evidence,
    kind: 'artifact',
    title,
    text: artifactText(kind, document, cut),
    skills,
    date: readDay(day) === undefined ? startedAt.slice(0, 10) : day,
    work: program === '' ? work : 'simulated',
    origin: 'workshop',
    state: standingOf(kind, document),
    addedAt: now(),
  };
  return await save(
    [
      { act: 'set', kind: 'evidence', id: evidence, value },
      { act: 'change', kind: 'documents', id, patch: { evidence } },
    ],
    { label: 'keep-evidence' },
  );
}

/** Brings the text of an artifact to what its document says now. The wording that it replaces is kept. */
export const bringToWording = (
  { kind, evidence }: SavedDocument,
  document: DocumentOfKind<KindName>,
  cut: string,
): Promise<Saved> =>
  save([{ act: 'change', kind: 'evidence', id: evidence, patch: { text: artifactText(kind, document, cut) } }], {
    label: 'edit-evidence',
  });
