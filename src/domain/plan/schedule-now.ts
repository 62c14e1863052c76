import type { Promised, SavedPlan } from '#domain/record/plan.ts';
import { layOut, type Part } from './lay-out.ts';

/** Where work stands in its plan: its days as they are now. */
export type Scheduled = { promise: Promised; parts: Part[] };

/** The days of work under its id. */
export const partsOf = ({ promise, parts }: Scheduled): { id: string; parts: Part[] } => ({ id: promise.id, parts });

const firstDay = (parts: readonly Part[]): string => parts[0]?.on ?? '9999-12-31';
const lastDay = (parts: readonly Part[]): string => parts.at(-1)?.on ?? '';

/** Promises of a plan in the order of their days. */
export const inOrder = (promises: readonly Promised[]): Promised[] =>
  promises.toSorted((a, b) => firstDay(a.parts).localeCompare(firstDay(b.parts)) || a.addedAt.localeCompare(b.addedAt));

/**
 * The days of open work as they are on `today`. A day that went by moves what was not done to today, and what
 * follows as far as it has to; work that lies ahead and has room stays where it was put.
 */
export function scheduleNow(
  plan: Pick<SavedPlan, 'minutes'>,
  promises: readonly Promised[],
  today: string,
): Scheduled[] {
  const open = inOrder(promises.filter(({ state }) => state === 'planned'));
  const missed = open.filter(({ parts }) => lastDay(parts) < today);
  if (missed.length === 0) return open.map((promise) => ({ promise, parts: promise.parts }));
  const moved = layOut(
    open.map(({ exercise }) => exercise.minutes),
    { start: today, perDay: plan.minutes },
  );
  return open.map((promise, place) => {
    const parts = moved[place] ?? [];
    return { promise, parts: firstDay(promise.parts) > firstDay(parts) ? promise.parts : parts };
  });
}

/** Days of open work laid out anew from a day on, in the given order. */
export const layAnew = (order: readonly Promised[], perDay: number, start: string): Scheduled[] => {
  const parts = layOut(
    order.map(({ exercise }) => exercise.minutes),
    { start, perDay },
  );
  return order.map((promise, place) => ({ promise, parts: parts[place] ?? [] }));
};
