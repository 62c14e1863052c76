import { expectationOf, pathOf, quote } from '#domain/expectation.ts';
import { promisedExerciseSchema, type PromisedExercise } from '#domain/record/plan.ts';
import { findForbiddenKey } from '#domain/record/forbidden.ts';
import { scanNesting } from '#domain/record/scan.ts';
import { canonicalize } from './canonical.ts';
import { readEvent, type MentorEvent } from './event.ts';

/** Version of the packet’s shape. Raised when a packet written before would be read otherwise. */
const packetVersion = 1;
const format = 'critical-path-mentoring';

/** Most characters of a packet in a file, and most events in any. */
const largestPacket = 4_000_000;
const mostEvents = 1000;
const mostExercises = 100;
/** Deepest nesting; a packet needs 6. */
const deepest = 16;

/** Why a text is no packet. */
export type PacketFault =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'forbidden-key'
  | 'not-a-packet'
  | 'newer-version'
  | 'too-many-events'
  | 'wrong-value';

export type ReadPacket =
  | { state: 'read'; events: MentorEvent[]; exercises: PromisedExercise[] }
  /** `where` and `expected` say what did not fit, where that is known. */
  | { state: 'refused'; reason: PacketFault; where: string };

const refused = (reason: PacketFault, where = ''): ReadPacket => ({ state: 'refused', reason, where });

/** Events as they are sent, as one versioned JSON text; `exercises` are those they are about, where they go along. */
export const writePacket = (events: readonly MentorEvent[], exercises: readonly PromisedExercise[] = []): string =>
  JSON.stringify({ format, version: packetVersion, events, ...(exercises.length > 0 && { exercises }) });

function readExercises(list: unknown): PromisedExercise[] | null {
  if (!Array.isArray(list) || list.length > mostExercises) return null;
  const read = list.map((one: unknown) => promisedExerciseSchema.safeParse(one));
  const exercises = read.flatMap(({ data }) => data ?? []);
  return exercises.length === read.length ? exercises : null;
}

function readEvents(list: readonly unknown[], exercises: PromisedExercise[]): ReadPacket {
  const events: MentorEvent[] = [];
  for (const [index, value] of list.entries()) {
    const read = readEvent(value);
    if (read.state === 'refused') {
      const { issue } = read;
      return refused('wrong-value', `${pathOf(['events', index, ...issue.path])}: ${expectationOf(issue)}`);
    }
    // Half a character could not be signed or compared, so it may not come in.
    if (!canForm(read.event)) return refused('wrong-value', pathOf(['events', index]));
    events.push(read.event);
  }
  return { state: 'read', events, exercises };
}

function canForm(event: MentorEvent): boolean {
  try {
    return canonicalize(event) !== '';
  } catch {
    return false;
  }
}

/**
 * Reads a packet from any text. Never throws, and takes nothing of a text that it refuses: size, nesting and the names of
 * fields are looked at before any schema walks it.
 */
export function readPacket(text: string): ReadPacket {
  if (text.length > largestPacket) return refused('too-large');
  if (scanNesting(text).deepest > deepest) return refused('too-deep');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refused('not-json');
  }
  const forbidden = findForbiddenKey(parsed);
  if (forbidden !== null) return refused('forbidden-key', quote(forbidden));
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || parsed.format !== format)
    return refused('not-a-packet');
  const { version, events, exercises = [], ...rest }: Record<string, unknown> = { ...parsed };
  if (version !== packetVersion)
    return typeof version === 'number' && version > packetVersion
      ? refused('newer-version', quote(version))
      : refused('wrong-value', `version: ${packetVersion}`);
  if (!Array.isArray(events) || events.length === 0) return refused('wrong-value', 'events');
  const foreign = Object.keys(rest).find((key) => key !== 'format');
  if (foreign !== undefined) return refused('wrong-value', quote(foreign));
  const known = readExercises(exercises);
  if (!known) return refused('wrong-value', 'exercises');
  return events.length > mostEvents ? refused('too-many-events') : readEvents(events, known);
}
