// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Grade } from '#domain/recall/memory.ts';
import { defaultPace, type Pace } from '#domain/recall/settings.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { newId, now, today } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { undo } from './undoing.ts';
import { $undoable } from './undo.ts';

/** Adds one recall of a card, on the calendar day that it is here. */
export async function gradeCard(card: string, grade: Grade): Promise<Saved> {
  const id = newId();
  const value = { id, card, grade, day: today(), at: now() };
  return await save([{ act: 'set', kind: 'recalls', id, value }], { label: 'recall' });
}

/** Takes the last grade back, where it was the last thing done in this tab. */
export async function takeBackGrade(): Promise<boolean> {
  const [last] = $undoable.get();
  return last?.label === 'recall' && (await undo()) !== null;
}

/** Puts subjects among those that are learned; those that are there already stay as they are. */
export async function learn(subjects: readonly string[], known: PersonRecord['recallSubjects']): Promise<Saved> {
  const fresh = subjects.filter((subject) => !known.some(({ id }) => id === subject));
  const addedAt = now();
  return await save(
    fresh.map((id) => ({ act: 'set', kind: 'recallSubjects', id, value: { id, addedAt } })),
    { label: 'learn' },
  );
}

/** Stops learning subjects. What was recalled of them is kept, for when they are taken up again. */
export const unlearn = (subjects: readonly string[]): Promise<Saved> =>
  save(
    subjects.map((id) => ({ act: 'remove', kind: 'recallSubjects', id, ifThere: true })),
    { label: 'unlearn' },
  );

/** Changes how the person wants to learn. */
export const setPace = (patch: Partial<Pace>): Promise<Saved> =>
  save([{ act: 'change', kind: 'recallPace', id: 'me', patch, fresh: defaultPace }], { label: 'pace' });
