import { findForbiddenKey } from '#domain/record/forbidden.ts';
import { scanNesting } from '#domain/record/scan.ts';
import { canonicalize } from './canonical.ts';
import { readEvent, type EventOf, type MentorEvent } from './event.ts';
import { is } from './merge.ts';
import { faultIn, faultInSign, type Checks, type SignatureFault } from './signing.ts';

const format = 'critical-path-attestation';
const version = 1;
const largest = 500_000;

/** A hand-in, what a reviewer said of it, the signature over both, and the revocation where there is one. */
export type Attestation = {
  submit: EventOf<'submit'>;
  review: EventOf<'review'>;
  sign: EventOf<'sign'>;
  revoke: EventOf<'revoke'> | null;
};

/** The file that anybody can check: canonical JSON, so that every byte of it counts. */
export const writeAttestation = ({ submit, review, sign, revoke }: Attestation): string =>
  canonicalize({ format, version, events: [submit, review, sign, ...(revoke ? [revoke] : [])] });

/** Why a text is no attestation file. */
export type Unreadable = 'too-large' | 'not-json' | 'not-an-attestation' | 'newer-version';

export type Verified =
  /** The signature is this key’s, on these very bytes. */
  | { state: 'valid'; attestation: Attestation }
  /** It was, and the same key took it back. */
  | { state: 'revoked'; attestation: Attestation; why: string; at: string }
  | { state: 'invalid'; reason: SignatureFault | 'changed' | 'another-key' }
  | { state: 'unreadable'; reason: Unreadable };

function parse(text: string): unknown {
  if (scanNesting(text).deepest > 16) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readEvents(list: readonly unknown[]): MentorEvent[] | null {
  const read = list.map(readEvent);
  const events = read.flatMap((one) => (one.state === 'read' ? [one.event] : []));
  return events.length === read.length ? events : null;
}

function sortOut(events: readonly MentorEvent[]): Attestation | 'not-signed' | null {
  const [submit, review, ...rest] = events;
  if (!submit || !review || !is('submit')(submit) || !is('review')(review)) return null;
  const [sign, revoke = null, ...more] = rest;
  if (!sign) return 'not-signed';
  if (!is('sign')(sign) || more.length > 0 || (revoke && !is('revoke')(revoke))) return null;
  return { submit, review, sign, revoke };
}

async function judge(attestation: Attestation, checks: Checks): Promise<Verified> {
  const { submit, review, sign, revoke } = attestation;
  const fault = await faultInSign(sign, review, submit, checks);
  if (fault) return { state: 'invalid', reason: fault };
  if (!revoke) return { state: 'valid', attestation };
  const inRevoke = await faultIn(revoke, checks);
  if (inRevoke) return { state: 'invalid', reason: inRevoke };
  if (revoke.body.review !== review.id || revoke.case !== review.case)
    return { state: 'invalid', reason: 'signs-something-else' };
  if (revoke.signature?.key !== sign.signature?.key) return { state: 'invalid', reason: 'another-key' };
  return { state: 'revoked', attestation, why: revoke.body.why, at: revoke.at };
}

/** Checks an attestation file, with nothing but its own bytes. Never throws. */
export async function verifyAttestation(text: string, checks: Checks): Promise<Verified> {
  const unreadable = (reason: Unreadable): Verified => ({ state: 'unreadable', reason });
  if (text.length > largest) return unreadable('too-large');
  const parsed = parse(text);
  if (parsed === undefined) return unreadable('not-json');
  if (typeof parsed !== 'object' || parsed === null || findForbiddenKey(parsed) !== null)
    return unreadable('not-an-attestation');
  const file: Record<string, unknown> = { ...parsed };
  if (file['format'] !== format || !Array.isArray(file['events'])) return unreadable('not-an-attestation');
  if (file['version'] !== version)
    return unreadable(
      typeof file['version'] === 'number' && file['version'] > version ? 'newer-version' : 'not-an-attestation',
    );
  const events = readEvents(file['events']);
  const sorted = events && sortOut(events);
  if (!sorted) return unreadable('not-an-attestation');
  if (sorted === 'not-signed') return { state: 'invalid', reason: 'not-signed' };
  // White space, another order or a repeated name would be a change too.
  if (writeAttestation(sorted) !== text) return { state: 'invalid', reason: 'changed' };
  return await judge(sorted, checks);
}
