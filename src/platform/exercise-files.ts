import { promisedExerciseSchema, type PromisedExercise } from '#domain/record/plan.ts';

/** Fetches an exercise from this site. Null where it does not arrive or is not what is expected. */
export async function fetchExercise(id: string): Promise<PromisedExercise | null> {
  try {
    const answer = await fetch(`/exercises/${encodeURIComponent(id)}.json`);
    if (!answer.ok) return null;
    return promisedExerciseSchema.safeParse(await answer.json()).data ?? null;
  } catch {
    return null;
  }
}
