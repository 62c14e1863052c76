import { canonicalize } from './canonical.ts';
import { speaker, type EventOf, type MentorEvent, type Side } from './event.ts';
import { inOrder, is } from './merge.ts';
import { faultIn, faultInSign, type Checks, type SignatureFault } from './signing.ts';

/** What is known on this device: every event, which side the person has in each case, and keys that were made here. */
export type Here = {
  log: readonly MentorEvent[];
  sides: ReadonlyMap<string, Side>;
  ownKeys: readonly string[];
};

/** Why events that arrived are not taken; then none of them is. */
export type JudgeFault =
  | SignatureFault
  /** An event has the id of one that is here and says something else. */
  | 'changed-event'
  /** The case is nobody’s here, and this is no assignment and no hand-in. */
  | 'not-yours'
  /** It says something in the person’s own name that they did not say. */
  | 'speaks-for-you'
  /** It is about an event that is neither here nor in the packet. */
  | 'loose-end'
  /** It is signed by another key than the one that signs in this case. */
  | 'another-key'
  /** The signature was made with a key of this very device. */
  | 'own-key';

export type Judged =
  /** `fresh` is what was not known; `sides` the person’s side in every case that it touches. */
  | { state: 'taken'; fresh: MentorEvent[]; sides: ReadonlyMap<string, Side> }
  | { state: 'refused'; reason: JudgeFault; event: MentorEvent };

/** Whether a case that is unknown here was brought by its mentee, to be reviewed; or by its mentor, to be accepted. */
function sideIn(events: readonly MentorEvent[]): Side | null {
  if (!events.some(is('assign'))) return null;
  const last = events.toSorted(inOrder).at(-1);
  if (last?.kind === 'submit') return 'mentor';
  return events.every(is('assign')) ? 'mentee' : null;
}

/** The ids of events that an event is about. */
function refersTo({ kind, body }: MentorEvent): string[] {
  if (kind === 'comment' || kind === 'review' || kind === 'iterate') return [body.submit];
  if (kind === 'resolve') return [body.comment];
  return kind === 'sign' || kind === 'revoke' ? [body.review] : [];
}

function faultInPlace(event: MentorEvent, byId: ReadonlyMap<string, MentorEvent>): JudgeFault | null {
  if (event.kind === 'assign') return event.case === event.id ? null : 'loose-end';
  const needed = [event.case, ...refersTo(event)];
  return needed.every((id) => byId.get(id)?.case === event.case) ? null : 'loose-end';
}

/** The key that signs in a case: that of the first signed event there. */
const keyOf = (id: string, log: readonly MentorEvent[]): string | undefined =>
  log.filter((event) => event.case === id && event.signature).toSorted(inOrder)[0]?.signature?.key;

async function faultInSignature(
  event: MentorEvent,
  byId: ReadonlyMap<string, MentorEvent>,
  side: Side,
  here: Here,
  checks: Checks,
): Promise<JudgeFault | null> {
  if (event.signature) {
    const fault = await faultIn(event, checks);
    if (fault) return fault;
    const isOwn = here.ownKeys.includes(event.signature.key);
    if (side === 'mentee' && isOwn) return 'own-key';
    // What is here already decides: an event cannot bring the key that it is held against.
    const key = keyOf(event.case, here.log) ?? keyOf(event.case, [...byId.values()]);
    if (side === 'mentor' ? !isOwn : key !== event.signature.key) return 'another-key';
  }
  if (event.kind === 'sign') {
    const review = byId.get(event.body.review);
    const submit = review?.kind === 'review' ? byId.get(review.body.submit) : undefined;
    if (review?.kind !== 'review' || submit?.kind !== 'submit') return 'loose-end';
    return await faultInSign(event, review, submit, checks);
  }
  const isSigned = (id: string) => [...byId.values()].some((one) => one.kind === 'sign' && one.body.review === id);
  // Whoever could sign a word is the only one who can take it back.
  return event.kind === 'revoke' && isSigned(event.body.review) && !event.signature ? 'not-signed' : null;
}

/**
 * Judges events that arrived by a link, a file or a message. All of them are taken, or none; what is here already is
 * passed over, so that the same packet can come any number of times.
 */
export async function judge(arrived: readonly MentorEvent[], here: Here, checks: Checks): Promise<Judged> {
  const known = new Map(here.log.map((event) => [event.id, event]));
  const byId = new Map([...arrived.map((event) => [event.id, event] as const), ...known]);
  const cases = Map.groupBy(arrived, (event) => event.case);
  const sides = new Map<string, Side>();
  const fresh = new Map<string, MentorEvent>();
  for (const event of arrived) {
    const refused = (reason: JudgeFault): Judged => ({ state: 'refused', reason, event });
    const same = byId.get(event.id);
    if (same && same !== event && canonicalize(same) !== canonicalize(event)) return refused('changed-event');
    const side = here.sides.get(event.case) ?? sideIn(cases.get(event.case) ?? []);
    if (!side) return refused('not-yours');
    sides.set(event.case, side);
    if (known.has(event.id)) continue;
    if (side === 'mentee' && speaker[event.kind] === 'mentee') return refused('speaks-for-you');
    const fault = faultInPlace(event, byId) ?? (await faultInSignature(event, byId, side, here, checks));
    if (fault) return refused(fault);
    fresh.set(event.id, event);
  }
  return { state: 'taken', fresh: [...fresh.values()], sides };
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Of reviews in their order those that count: the latest by each reviewer. One whose letters were changed on its way
 * replaces none that came as it was sent.
 */
export function countingReviews(standing: readonly EventOf<'review'>[]): EventOf<'review'>[] {
  const whole = standing.filter(({ body }) => !body.changed);
  const isLast = (review: EventOf<'review'>, among: readonly EventOf<'review'>[]): boolean =>
    among.findLast(({ body }) => sameName(body.by, review.body.by)) === review;
  return standing.filter((review) => {
    const hasWhole = whole.some(({ body }) => sameName(body.by, review.body.by));
    return isLast(review, hasWhole ? whole : standing);
  });
}

/** The reviews of a case that stand, not taken back, those of earlier rounds first. */
export const standingReviews = (log: readonly MentorEvent[]): EventOf<'review'>[] => {
  const revoked = new Set(log.filter(is('revoke')).map(({ body }) => body.review));
  const rounds = log.filter(is('submit')).map(({ id }) => id);
  return log
    .filter(is('review'))
    .filter(({ id }) => !revoked.has(id))
    .toSorted((a, b) => rounds.indexOf(a.body.submit) - rounds.indexOf(b.body.submit));
};
