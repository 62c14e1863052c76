import type { Curriculum, Subject } from './served.ts';

type Chosen = { id: string; addedAt: string };

/**
 * What of the curriculum is learned: what was chosen last first, and of one choice in the order of the content.
 * `gone` counts what was chosen and is no longer in the content.
 */
export function learnedOf(
  { subjects }: Pick<Curriculum, 'subjects'>,
  chosen: readonly Chosen[],
): { subjects: Subject[]; gone: number } {
  const addedAt = new Map(chosen.map(({ id, addedAt }) => [id, addedAt] as const));
  const learned = subjects
    .filter(({ id }) => addedAt.has(id))
    .toSorted((a, b) => (addedAt.get(b.id) ?? '').localeCompare(addedAt.get(a.id) ?? ''));
  return { subjects: learned, gone: chosen.length - learned.length };
}
