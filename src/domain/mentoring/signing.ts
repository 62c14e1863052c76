import { canonicalize } from './canonical.ts';
import type { EventOf, MentorEvent, Signature } from './event.ts';

/** What a device can do with keys and digests; keys, signatures and digests are in base64url. */
export type Checks = {
  /** SHA-256 of a text’s UTF-8. */
  digest: (text: string) => Promise<string>;
  /** Whether an Ed25519 signature is that key’s on a text’s UTF-8. False for anything that is no key or no signature. */
  verify: (signature: Signature, text: string) => Promise<boolean>;
};

/** The text that a signature on an event is over: the canonical JSON of all but the signature. */
export function signedText(event: MentorEvent): string {
  const { signature: _, ...rest } = event;
  return canonicalize(rest);
}

/** The digest by which a `sign` names another event: of all of it, whether signed or not. */
const digestOf = (event: MentorEvent, { digest }: Pick<Checks, 'digest'>): Promise<string> =>
  digest(canonicalize(event));

/** Why a signature does not stand. */
export type SignatureFault = 'not-signed' | 'bad-signature' | 'signs-something-else';

/** Whether an event’s signature is its key’s, on these bytes; null where it is. */
export async function faultIn(event: MentorEvent, checks: Checks): Promise<SignatureFault | null> {
  if (!event.signature) return 'not-signed';
  return (await checks.verify(event.signature, signedText(event))) ? null : 'bad-signature';
}

/** What a `sign` says of a review and the hand-in that it is about. */
export async function attest(
  review: EventOf<'review'>,
  submit: EventOf<'submit'>,
  checks: Pick<Checks, 'digest'>,
): Promise<EventOf<'sign'>['body']> {
  const [reviewDigest, submitDigest] = await Promise.all([digestOf(review, checks), digestOf(submit, checks)]);
  return { review: review.id, reviewDigest, submitDigest };
}

/** Whether a `sign` stands for this review of this hand-in, both as they are here; null where it does. */
export async function faultInSign(
  sign: EventOf<'sign'>,
  review: EventOf<'review'>,
  submit: EventOf<'submit'>,
  checks: Checks,
): Promise<SignatureFault | null> {
  const fault = await faultIn(sign, checks);
  if (fault) return fault;
  const stands = await attest(review, submit, checks);
  const same =
    sign.case === review.case &&
    review.case === submit.case &&
    review.body.submit === submit.id &&
    canonicalize(stands) === canonicalize(sign.body);
  return same ? null : 'signs-something-else';
}
