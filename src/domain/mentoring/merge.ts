import { canonicalize } from './canonical.ts';
import type { EventKind, EventOf, MentorEvent } from './event.ts';

/** Whether an event is of a kind. */
export const is =
  <K extends EventKind>(kind: K) =>
  (event: MentorEvent): event is MentorEvent & EventOf<K> =>
    event.kind === kind;

/** The order of events in a case: what had been seen, then the id. No clock decides. */
export const inOrder = (a: MentorEvent, b: MentorEvent): number =>
  a.n - b.n || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Everything that either log holds, once each and in order. It does not matter which comes first, how often, or how they
 * were grouped. Two events under one id cannot both be the one that was said; the canonically smaller stays, so that
 * every copy of the log agrees (what arrives under a known id is refused before, see judge.ts).
 */
export function merge(...logs: readonly (readonly MentorEvent[])[]): MentorEvent[] {
  const byId = new Map<string, MentorEvent>();
  for (const event of logs.flat()) {
    const known = byId.get(event.id);
    if (!known || (known !== event && canonicalize(event) < canonicalize(known))) byId.set(event.id, event);
  }
  return [...byId.values()].toSorted(inOrder);
}

/** The number of the next event in a case. */
export const nextNumber = (log: readonly MentorEvent[]): number =>
  log.reduce((most, { n }) => Math.max(most, n), 0) + 1;
