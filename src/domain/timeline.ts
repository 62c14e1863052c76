import { at } from './members.ts';

/** A value with what it was before, to take steps back, and what was taken back, to take them again. */
export type Timeline<T> = { readonly past: readonly T[]; readonly present: T; readonly future: readonly T[] };

/** Most steps that can be taken back. */
const longest = 200;

export const begin = <T>(present: T): Timeline<T> => ({ past: [], present, future: [] });

/** A step further; what was taken back before is given up. The same value is no step. */
export function advance<T>(timeline: Timeline<T>, next: T): Timeline<T> {
  if (next === timeline.present) return timeline;
  return { past: [...timeline.past, timeline.present].slice(-longest), present: next, future: [] };
}

/** One step back, where there is one. */
export function stepBack<T>(timeline: Timeline<T>): Timeline<T> {
  const { past, present, future } = timeline;
  return past.length === 0
    ? timeline
    : { past: past.slice(0, -1), present: at(past, past.length - 1), future: [present, ...future] };
}

/** One step forward again, where one was taken back. */
export function stepForward<T>(timeline: Timeline<T>): Timeline<T> {
  const { past, present, future } = timeline;
  return future.length === 0 ? timeline : { past: [...past, present], present: at(future, 0), future: future.slice(1) };
}
