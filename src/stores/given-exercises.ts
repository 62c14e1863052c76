import type { PromisedExercise } from '#domain/record/plan.ts';
import { fetchExercise } from '#platform/exercise-files.ts';
import { $record } from './state.ts';

const fetched = new Map<string, PromisedExercise>();

/**
 * An exercise as it is known here: in the person’s record, where it was given or received before, else from this site.
 * Null where it is neither. Fetched once a visit.
 */
export async function exerciseOf(id: string): Promise<PromisedExercise | null> {
  const kept = $record.get().mentorExercises.find((one) => one.id === id) ?? fetched.get(id);
  if (kept) return kept;
  const exercise = await fetchExercise(id);
  if (exercise) fetched.set(id, exercise);
  return exercise;
}

/** The exercises of which all arrive; null where one does not. */
export async function exercisesOf(ids: readonly string[]): Promise<PromisedExercise[] | null> {
  const found = await Promise.all(ids.map(exerciseOf));
  const exercises = found.filter((one) => one !== null);
  return exercises.length === ids.length ? exercises : null;
}
