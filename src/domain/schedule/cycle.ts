import { at } from '#domain/members.ts';
import type { Activity } from './activity.ts';

/** The order in which activities can be worked out, or a cycle: ids in the order of the work, the last of which comes before the first. */
export type Ordering = { state: 'ordered'; order: Activity[] } | { state: 'cycle'; cycle: string[] };

/**
 * Puts every activity behind all that it waits for, whatever the relation: one that ties two activities both ways is a
 * cycle, even where its lags could be met. Predecessors that are not in the network are passed over.
 */
export function orderActivities(activities: readonly Activity[]): Ordering {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const successors = new Map<string, Activity[]>(activities.map(({ id }) => [id, []]));
  const waiting = new Map<string, number>();
  for (const activity of activities) {
    const known = activity.after.filter(({ id }) => byId.has(id));
    waiting.set(activity.id, known.length);
    for (const { id } of known) successors.get(id)?.push(activity);
  }
  const order = activities.filter(({ id }) => waiting.get(id) === 0);
  // The list grows while it is gone through.
  for (const { id } of order) {
    for (const successor of successors.get(id) ?? []) {
      const left = (waiting.get(successor.id) ?? 0) - 1;
      waiting.set(successor.id, left);
      if (left === 0) order.push(successor);
    }
  }
  if (order.length === activities.length) return { state: 'ordered', order };
  return { state: 'cycle', cycle: findCycle(activities, new Set(order.map(({ id }) => id)), byId) };
}

/** Walks back from one stuck activity to the next until one comes up again: whoever is stuck waits for another who is. */
function findCycle(
  activities: readonly Activity[],
  free: ReadonlySet<string>,
  byId: ReadonlyMap<string, Activity>,
): string[] {
  const isStuck = (id: string): boolean => byId.has(id) && !free.has(id);
  const seen = new Map<string, number>();
  const walk: string[] = [];
  let here = activities.find(({ id }) => isStuck(id));
  while (here !== undefined && !seen.has(here.id)) {
    seen.set(here.id, walk.length);
    walk.push(here.id);
    const before = here.after.find(({ id }) => isStuck(id));
    here = before && byId.get(before.id);
  }
  const cycle = walk.slice(here && seen.get(here.id)).toReversed();
  return startAtFirst(
    cycle,
    activities.map(({ id }) => id),
  );
}

/** The same round, told from the activity that the network lists first. */
function startAtFirst(cycle: readonly string[], listed: readonly string[]): string[] {
  const members = new Set(cycle);
  const first = cycle.indexOf(listed.find((id) => members.has(id)) ?? at(cycle, 0));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
