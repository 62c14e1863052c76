import fc from 'fast-check';
import type { EventKind, EventOf, MentorEvent, Body } from '#domain/mentoring/event.ts';
import { steps } from '#domain/mentoring/event.ts';
import { toBase64url } from '#domain/mentoring/base64url.ts';
import { attest, signedText } from '#domain/mentoring/signing.ts';
import { checks } from '#platform/signatures.ts';

/** An id made of one number, so that a test can name it. */
export const idOf = (count: number): string =>
  toBase64url(Uint8Array.from({ length: 16 }, (_, at) => (at === 15 ? count % 256 : at === 14 ? count >> 8 : 7)));

/** An event of case 1, one second after the other. */
export const say = <K extends EventKind>(count: number, kind: K, body: Body<K>, inCase = 1): EventOf<K> => ({
  id: idOf(count),
  case: idOf(inCase),
  n: count,
  at: new Date(Date.UTC(2026, 10, 2, 9, 0, count)).toISOString(),
  kind,
  body,
});

export const assigned = say(1, 'assign', {
  exercise: 'map-dependencies',
  mentor: 'Ines Abara',
  mentee: 'Sam Reyes',
  note: 'Take the ledger.',
  lookAt: 'The owner of each edge',
  due: '2026-11-12',
});
export const accepted = say(2, 'accept', {});
export const submitted = say(3, 'submit', {
  round: 1,
  title: 'Dependencies of the ledger',
  document: '',
  text: 'Seven edges, two without an owner.',
  link: '',
  files: [{ name: 'map.pdf', bytes: 120_000 }],
  self: [{ criterion: 'Owners', skill: 'dependency-management', step: 3 }],
  work: 'simulated',
  note: '',
});
export const commented = say(4, 'comment', {
  submit: submitted.id,
  type: 'essential',
  text: 'Name both owners.',
  criterion: 'Owners',
  anchor: { at: '', start: 13, end: 33, quote: 'two without an owner' },
});
export const reviewed = say(5, 'review', {
  submit: submitted.id,
  by: 'Ines Abara',
  on: '2026-11-03',
  rows: [{ criterion: 'Owners', skill: 'dependency-management', step: 2 }],
  skills: [{ skill: 'dependency-management', level: 2 }],
  strength: 'Every edge has a date.',
  essential: 'Name both owners.',
  saw: 'document',
  attests: true,
});
export const story: readonly MentorEvent[] = [assigned, accepted, submitted, commented, reviewed];

export type Pair = { publicKey: string; sign: <E extends MentorEvent>(event: E) => Promise<E> };

/** A new key and what signs with it. */
export async function newPair(): Promise<Pair> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const publicKey = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const sign = async <E extends MentorEvent>(event: E): Promise<E> => {
    const bytes = new TextEncoder().encode(signedText(event));
    const value = toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes)));
    return { ...event, signature: { key: publicKey, value } };
  };
  return { publicKey, sign };
}

/** A `sign` on a review, with its signature. */
export const signOff = async (pair: Pair, review = reviewed, submit = submitted): Promise<EventOf<'sign'>> =>
  pair.sign(say(6, 'sign', await attest(review, submit, checks)));

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('<script>alert(1)</script>', '[Code] 0', '=1+1', ''),
);
const anyId = fc.integer({ min: 1, max: 12 }).map(idOf);
const anyRow = fc.record({
  criterion: anyText,
  skill: fc.constantFrom('communication' as const, 'execution' as const),
  step: fc.constantFrom(...steps),
});

const anyBody = fc.oneof(
  fc.record({
    kind: fc.constant('assign' as const),
    body: fc.record({
      exercise: fc.constant('map-dependencies'),
      mentor: fc.constant('Ines'),
      mentee: fc.constant('Sam'),
      note: anyText,
      lookAt: anyText,
      due: fc.constantFrom('', '2026-11-12'),
    }),
  }),
  fc.record({ kind: fc.constant('accept' as const), body: fc.constant({}) }),
  fc.record({ kind: fc.constant('decline' as const), body: fc.record({ why: anyText }) }),
  fc.record({
    kind: fc.constant('submit' as const),
    body: fc.record({
      round: fc.integer({ min: 1, max: 5 }),
      title: anyText,
      document: fc.constantFrom('' as const, 'raid' as const),
      text: anyText,
      link: fc.constantFrom('', 'https://example.org/a'),
      files: fc.constant([]),
      self: fc.array(anyRow, { maxLength: 3 }),
      work: fc.constantFrom('real' as const, 'simulated' as const),
      note: anyText,
    }),
  }),
  fc.record({
    kind: fc.constant('comment' as const),
    body: fc.record({
      submit: anyId,
      type: fc.constantFrom('essential' as const, 'celebratory' as const),
      text: anyText,
      criterion: anyText,
      anchor: fc.option(fc.record({ at: anyText, start: fc.nat(9), end: fc.nat(9), quote: anyText })),
    }),
  }),
  fc.record({ kind: fc.constant('resolve' as const), body: fc.record({ comment: anyId, resolved: fc.boolean() }) }),
  fc.record({ kind: fc.constant('iterate' as const), body: fc.record({ submit: anyId, why: anyText }) }),
  fc.record({
    kind: fc.constant('review' as const),
    body: fc.record({
      submit: anyId,
      by: fc.constant('Ines'),
      on: fc.constant('2026-11-03'),
      rows: fc.array(anyRow, { maxLength: 3 }),
      skills: fc.constant([]),
      strength: anyText,
      essential: anyText,
      saw: fc.constantFrom('document' as const, 'work' as const),
      attests: fc.boolean(),
    }),
  }),
  fc.record({ kind: fc.constant('revoke' as const), body: fc.record({ review: anyId, why: anyText }) }),
);

/** Any event, of three cases, among few ids so that they meet. */
export const anyEvent: fc.Arbitrary<MentorEvent> = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }).map(idOf),
    case: fc.integer({ min: 1, max: 3 }).map(idOf),
    n: fc.integer({ min: 1, max: 9 }),
    at: fc.constantFrom('2026-11-02T09:00:00.000Z', '2026-11-03T09:00:00.000Z'),
    said: anyBody,
  })
  // Kind and body come together.
  .map(({ said, ...head }) => ({ ...head, ...said }) as MentorEvent);

/** Any log, its texts whole. */
export const anyLog = fc.array(anyEvent, { maxLength: 25 });
