import { rateSkills } from '#domain/exercises/rubric.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Promised } from '#domain/record/plan.ts';

/** What still keeps work from being handed in. */
export type Missing = 'work' | 'rubric' | 'ai';

/** Everything that is still missing; nothing where the work can be handed in. `hasDocument` says that a workshop document is there. */
export function missingIn(promise: Promised, hasDocument: boolean): Missing[] {
  const { exercise, steps, text, links, files, ai } = promise;
  const hasWork = hasDocument || text.trim() !== '' || links.length > 0 || files.length > 0;
  return [
    ...(hasWork ? [] : ['work' as const]),
    ...(rateSkills(exercise, steps) === null ? ['rubric' as const] : []),
    ...(ai === 'unsaid' ? ['ai' as const] : []),
  ];
}

/** What the ledger calls work that came of an exercise. */
export const originOf = (exercise: string): string => `exercise:${exercise}`;

/** The ledger item that handed-in work becomes, at the level that the person’s own steps on the rubric say. */
export function evidenceFrom(
  promise: Promised,
  text: string,
  day: string,
): Omit<Evidence, 'id' | 'addedAt' | 'reviews' | 'claims' | 'checkableBy' | 'buildsOn'> {
  const { exercise, links, work, steps } = promise;
  return {
    kind: 'artifact',
    title: exercise.artifact,
    text,
    link: links[0] ?? '',
    skills: rateSkills(exercise, steps) ?? [],
    date: day,
    role: '',
    work,
    origin: originOf(exercise.id),
    state: 'kept',
  };
}
