import * as z from 'zod/mini';
import { evidenceSchema, reviewSchema, type Evidence } from '#domain/record/evidence.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';

/** An item as a person enters it: its id, its reviews and the moment are added here. */
export type NewEvidence = Omit<z.input<typeof evidenceSchema>, 'id' | 'addedAt' | 'reviews' | 'state'> & {
  state?: 'draft' | 'kept';
};

/** A review as it is entered. */
export type NewReview = Omit<z.input<typeof reviewSchema>, 'id'>;

/** Adds an item to the ledger, kept unless it says that it is a draft. The id is its id once saved. */
export async function keepEvidence(piece: NewEvidence): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const value = { state: 'kept', ...piece, id, addedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'evidence', id, value }], { label: 'keep-evidence' }) };
}

/** Changes the named fields of an item. Wordings that this replaces are kept in its history. */
export const editEvidence = (
  id: string,
  fields: Partial<Omit<Evidence, 'id' | 'reviews' | 'addedAt'>>,
): Promise<Saved> => save([{ act: 'change', kind: 'evidence', id, patch: fields }], { label: 'edit-evidence' });

/** Takes an item back: it stays readable and backs nothing any more. */
export const retract = (id: string): Promise<Saved> =>
  save([{ act: 'change', kind: 'evidence', id, patch: { state: 'retracted' } }], { label: 'retract' });

/** Lets a retracted item count again. */
export const restore = (id: string): Promise<Saved> =>
  save([{ act: 'change', kind: 'evidence', id, patch: { state: 'kept' } }], { label: 'restore' });

/** Removes an item and its history, and the files of the work that it stands for. */
export const removeEvidence = (id: string): Promise<Saved> => {
  const work = $record.get().promises.filter(({ evidence }) => evidence === id);
  const freed = work.map((one): Change => ({
    act: 'change',
    kind: 'promises',
    id: one.id,
    patch: { evidence: '', files: [] },
  }));
  return save([{ act: 'remove', kind: 'evidence', id }, ...freed], { label: 'remove-evidence' });
};

/** Adds another person's word to an item. */
export const addReview = (id: string, review: NewReview): Promise<Saved> => {
  const entered = { ...review, id: newId() };
  const patch = (piece: object | null) => ({
    reviews: [...(piece && 'reviews' in piece && Array.isArray(piece.reviews) ? piece.reviews : []), entered],
  });
  return save([{ act: 'change', kind: 'evidence', id, patch }], { label: 'review' });
};
