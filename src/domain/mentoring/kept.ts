import type { KeptEvent, MentorKey } from '#domain/record/mentoring.ts';
import { canonicalize } from './canonical.ts';
import { readEvent, type MentorEvent, type Side } from './event.ts';
import type { Here } from './judge.ts';
import { merge } from './merge.ts';

/** An event as the record keeps it. */
export const keptAs = (event: MentorEvent, side: Side, from: KeptEvent['from']): KeptEvent => ({
  id: event.id,
  case: event.case,
  side,
  from,
  event: canonicalize(event),
  sentAt: '',
});

const read = new WeakMap<KeptEvent, MentorEvent | null>();

/** The event in a row, read once; null where it cannot be read. */
function eventIn(row: KeptEvent): MentorEvent | null {
  const known = read.get(row);
  if (known !== undefined) return known;
  let event: MentorEvent | null = null;
  try {
    const parsed = readEvent(JSON.parse(row.event));
    if (parsed.state === 'read' && parsed.event.id === row.id) ({ event } = parsed);
  } catch {
    // A row that was edited by hand says nothing.
  }
  read.set(row, event);
  return event;
}

/** Everything that the record holds of a person’s cases. */
export const hereOf = (record: { mentorEvents: readonly KeptEvent[]; mentorKeys: readonly MentorKey[] }): Here => ({
  log: merge(record.mentorEvents.flatMap((row) => eventIn(row) ?? [])),
  sides: new Map(record.mentorEvents.map((row) => [row.case, row.side])),
  ownKeys: record.mentorKeys.filter(({ own }) => own).map(({ id }) => id),
});
