// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Body, EventKind, MentorEvent, Side } from '#domain/mentoring/event.ts';
import { hereOf, keptAs } from '#domain/mentoring/kept.ts';
import { nextNumber } from '#domain/mentoring/merge.ts';
import type { KeptEvent } from '#domain/record/mentoring.ts';
import { newId, now } from '#platform/device.ts';
import { $showing, showExample } from './example.ts';
import { save, type Saved } from './saving.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';

/** Everything that was said in one case and is kept here, in order. */
export function logOf(id: string): MentorEvent[] {
  const showing = $showing.get();
  const record = showing.who === 'example' ? showing.record : $record.get();
  return hereOf(record).log.filter((event) => event.case === id);
}

/** Texts without half characters, which could be neither signed nor sent. */
function whole<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T & string;
  if (Array.isArray(value)) return value.map(whole) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  // The same names with the same kinds of values, which fromEntries cannot say.
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [name, whole(member)]),
  ) as T;
}

/** A new event; `later` is how many are made with it before, in the same case. An assignment opens its own case. */
export function newEvent<K extends EventKind>(kind: K, body: Body<K>, inCase: string | null, later = 0): MentorEvent {
  const id = newId();
  const opened = inCase ?? id;
  const n = nextNumber(logOf(opened)) + later;
  // Kind and body come together.
  return { id, case: opened, n, at: now(), kind, body: whole(body) } as MentorEvent;
}

/** Keeps an event once: where its id is here already, what was said stands. */
export const keeping = (event: MentorEvent, side: Side, from: KeptEvent['from']): Change => ({
  act: 'change',
  kind: 'mentorEvents',
  id: event.id,
  patch: {},
  fresh: keptAs(event, side, from),
});

/** Keeps what a mentor says, in one write; in an example, in this page's memory only. */
export async function keepSaid(events: readonly MentorEvent[]): Promise<Saved> {
  const showing = $showing.get();
  if (showing.who === 'own')
    return await save(
      events.map((event) => keeping(event, 'mentor', 'here')),
      { label: 'mentor' },
    );
  const { record } = showing;
  const said = events.map((event) => keptAs(event, 'mentor', 'here'));
  showExample({ ...record, mentorEvents: [...record.mentorEvents, ...said] });
  return { state: 'saved' };
}
