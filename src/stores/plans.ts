// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Promised, PromisedExercise } from '#domain/record/plan.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import type { Change } from './writing.ts';

/** Work that is promised: the exercise as it stands now, and what there is to say about it already. */
export type NewPromise = { exercise: PromisedExercise } & Partial<
  Pick<Promised, 'id' | 'plan' | 'parts' | 'why' | 'work' | 'again' | 'assigned'>
>;

const promising = (work: NewPromise): Change & { id: string } => {
  const id = work.id ?? newId();
  return { act: 'set', kind: 'promises', id, value: { ...work, id, addedAt: now() } };
};

/** Keeps exercises that the person means to do, in one step. An id that is already there is written again, not added. */
export async function promise(work: readonly NewPromise[]): Promise<{ ids: string[]; saved: Saved }> {
  const changes = work.map(promising);
  return { ids: changes.map(({ id }) => id), saved: await save(changes, { label: 'promise' }) };
}
