import * as z from 'zod/mini';
import { findingTypes } from '#domain/artifacts/rule.ts';
import { anchorLevelSchema, skillIdSchema } from '#domain/framework/ids.ts';
import { sightings } from '#domain/record/evidence.ts';
import { keptKinds } from '#domain/record/document.ts';
import { day, instant, longText, shortText, webLink } from '#domain/record/values.ts';

/** 128 random bits in base64url: the id of an event, and of a case that of the event which opened it. */
const eventId = z.string().check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/u, '22 letters, digits, - and _'));
const exerciseId = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/u, 'Lowercase words joined by hyphens'));
const note = z.string().check(z.maxLength(4000));
const name = z.string().check(z.regex(/\S/u, 'A name'), z.maxLength(80));
const orNone = <S extends z.core.$ZodType>(schema: S) => z.union([schema, z.literal('')]);
const whole = (least: number, most: number) =>
  z.number().check(
    z.minimum(least),
    z.maximum(most),
    z.refine((count) => Number.isInteger(count), 'a whole number'),
  );

/** A step of a rubric’s row; 3 is done. */
export const steps = [1, 2, 3, 4] as const;
const stepSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Step = z.infer<typeof stepSchema>;

const ratedRow = z.strictObject({ criterion: shortText, skill: skillIdSchema, step: stepSchema });

/**
 * The words or the cell that a comment is about. `at` is a path into a document such as `risks.0.trigger`, empty in a
 * plain text; `start` and `end` are UTF-16 offsets in that text, and `quote` the words there, empty for the whole.
 */
const anchorSchema = z.strictObject({
  at: shortText,
  start: whole(0, 100_000),
  end: whole(0, 100_000),
  quote: shortText,
});

/** What each kind of event says. */
const bodies = {
  /** The mentor gives somebody an exercise. */
  assign: z.strictObject({
    exercise: exerciseId,
    mentor: name,
    mentee: name,
    note,
    lookAt: note,
    due: orNone(day),
  }),
  /** The mentee takes it into their plan. */
  accept: z.strictObject({}),
  decline: z.strictObject({ why: note }),
  /** The mentee hands in what they chose to; `files` are only named. */
  submit: z.strictObject({
    round: whole(1, 50),
    title: shortText,
    document: orNone(z.enum(keptKinds)),
    text: longText,
    link: webLink,
    files: z.array(z.strictObject({ name: shortText, bytes: whole(0, 1e12) })).check(z.maxLength(20)),
    self: z.array(ratedRow).check(z.maxLength(8)),
    work: z.enum(['real', 'simulated']),
    note,
    /** Whether AI helped, as the mentee says, and where. */
    ai: z.optional(z.enum(['none', 'some'])),
    aiWhere: z.optional(note),
    /** What was written beside a document. */
    beside: z.optional(longText),
  }),
  /** A remark on a round, anchored to a rubric’s row, to words, or to neither. */
  comment: z.strictObject({
    submit: eventId,
    type: z.enum(findingTypes),
    text: note,
    criterion: shortText,
    anchor: z.nullable(anchorSchema),
  }),
  resolve: z.strictObject({ comment: eventId, resolved: z.boolean() }),
  /** The mentor’s ratings and word on a round. `skills` are the levels that the rows come to. */
  review: z.strictObject({
    submit: eventId,
    by: name,
    on: day,
    rows: z.array(ratedRow).check(z.maxLength(8)),
    skills: z.array(z.strictObject({ skill: skillIdSchema, level: anchorLevelSchema })).check(z.maxLength(14)),
    strength: note,
    essential: note,
    saw: z.enum(sightings),
    attests: z.boolean(),
    /** It came as a text whose letters differ from those that were sent. */
    changed: z.optional(z.boolean()),
  }),
  /** The mentor asks for another round, or withdraws the wish. */
  iterate: z.strictObject({ submit: eventId, why: note, withdrawn: z.optional(z.boolean()) }),
  /** The mentor signs a review: SHA-256 digests, in base64url, of the canonical JSON of both events. */
  sign: z.strictObject({ review: eventId, reviewDigest: z.string(), submitDigest: z.string() }),
  /** The mentor takes a review back, and with it its signature. */
  revoke: z.strictObject({ review: eventId, why: note }),
} as const;

export type EventKind = keyof typeof bodies;
// The keys of a constant object are its kinds, which Object.keys cannot say.
const eventKinds = Object.keys(bodies) as EventKind[];

/** The two sides of a case. */
export type Side = 'mentor' | 'mentee';

/** Who may say what. */
export const speaker: Record<EventKind, Side> = {
  assign: 'mentor',
  accept: 'mentee',
  decline: 'mentee',
  submit: 'mentee',
  comment: 'mentor',
  resolve: 'mentor',
  review: 'mentor',
  iterate: 'mentor',
  sign: 'mentor',
  revoke: 'mentor',
};

const signatureSchema = z.strictObject({
  key: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u, 'a public key')),
  value: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/u, 'a signature')),
});
export type Signature = z.infer<typeof signatureSchema>;

const headSchema = z.strictObject({
  id: eventId,
  case: eventId,
  n: whole(1, 1_000_000),
  at: instant,
  kind: z.enum(eventKinds),
  body: z.unknown(),
  signature: z.optional(signatureSchema),
});

type Bodies = { [K in EventKind]: z.infer<(typeof bodies)[K]> };
export type Body<K extends EventKind> = Bodies[K];

/**
 * One thing that one side said about a case, said once and never changed. `case` is the id of the `assign` that opened it.
 * `n` counts what its maker had seen of the case, plus one: events are ordered by it and then by id, never by a clock.
 * `signature` is over the canonical JSON of all the rest.
 */
export type EventOf<K extends EventKind> = {
  id: string;
  case: string;
  n: number;
  at: string;
  kind: K;
  body: Bodies[K];
  signature?: Signature;
};
export type MentorEvent = { [K in EventKind]: EventOf<K> }[EventKind];

export type ReadEvent = { state: 'read'; event: MentorEvent } | { state: 'refused'; issue: z.core.$ZodIssue };

/** Reads one event from a parsed value, whose nesting was looked at before. */
export function readEvent(value: unknown): ReadEvent {
  const head = headSchema.safeParse(value);
  const [atHead] = head.error?.issues ?? [];
  if (atHead) return { state: 'refused', issue: atHead };
  if (!head.success) throw head.error;
  const body = bodies[head.data.kind].safeParse(head.data.body);
  const [atBody] = body.error?.issues ?? [];
  if (atBody) return { state: 'refused', issue: { ...atBody, path: ['body', ...atBody.path] } };
  // The body was parsed with the schema of this very kind.
  return { state: 'read', event: { ...head.data, body: body.data } as MentorEvent };
}
