import type { Promised } from '#domain/record/plan.ts';
import type { EventOf } from './event.ts';

/** The promise that a case is about: the one that it was attached to, or that was made for it. Null where it is gone. */
export const promiseOf = (promises: readonly Promised[], inCase: string): Promised | null =>
  promises.find(({ id, cases }) => id === inCase || cases.includes(inCase)) ?? null;

/** The work on an exercise that an assignment of it joins: the latest there is. Null where the person never promised it. */
export const promisedBefore = (promises: readonly Promised[], exercise: string): Promised | null =>
  promises.findLast((promise) => promise.exercise.id === exercise) ?? null;

/** What a promise says besides, once it answers this case. What came of it stays; nothing where it answers the case already. */
export function attached(promise: Promised, inCase: string): Partial<Promised> {
  return promiseOf([promise], inCase) ? {} : { cases: [...promise.cases, inCase].slice(-50) };
}

/** What an assignment adds to work that is in the plan: who asked, for what and until when. Passed over, it is open again. */
export function joined(promise: Promised, { id, body }: EventOf<'assign'>): Partial<Promised> {
  if (promiseOf([promise], id)) return {};
  const { mentor, note, lookAt, due } = body;
  return {
    ...attached(promise, id),
    why: [...promise.why, { code: 'assigned' as const, by: mentor }].slice(-12),
    assigned: { event: id, by: mentor, note, lookAt, due },
    ...(promise.state === 'skipped' && { state: 'planned' as const, skippedBecause: '' as const }),
  };
}
