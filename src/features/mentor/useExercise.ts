import { useEffect, useState } from 'react';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { exerciseOf } from '#stores/given-exercises.ts';

/** An exercise on its way to the page; `missing` where it is neither here nor arrives. */
export type Awaited = { state: 'loading' } | { state: 'missing' } | { state: 'here'; exercise: PromisedExercise };

/** An exercise by its id; one of those that came along is taken first. */
export function useExercise(id: string, along: readonly PromisedExercise[] = []): Awaited {
  const came = along.find((one) => one.id === id);
  const [found, setFound] = useState<{ id: string; exercise: PromisedExercise | null } | null>(null);
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const exercise = await exerciseOf(id);
      if (!isStale) setFound({ id, exercise });
    };
    if (!came && id !== '') void ask();
    return () => {
      isStale = true;
    };
  }, [id, came]);
  if (came) return { state: 'here', exercise: came };
  if (found?.id !== id) return { state: 'loading' };
  return found.exercise ? { state: 'here', exercise: found.exercise } : { state: 'missing' };
}
