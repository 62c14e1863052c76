import { verifyAttestation, type Verified } from '#domain/mentoring/attestation.ts';
import { fromBase64url } from '#domain/mentoring/base64url.ts';
import { inWords } from '#domain/mentoring/fingerprint.ts';
import { oneLine } from '#domain/expectation.ts';
import { checks } from '#platform/signatures.ts';
import { attestation as words } from '#words/en.ts';
import type { Io } from './io.ts';

/** The words of a key’s fingerprint, to be compared with those that the reviewer says over another channel. */
async function fingerprintOf(key: string): Promise<string> {
  return inWords(fromBase64url(await checks.digest(key)) ?? new Uint8Array());
}

async function report(verified: Exclude<Verified, { state: 'unreadable' }>): Promise<object> {
  if (verified.state === 'invalid') return { ...verified, means: words.invalid[verified.reason] };
  const { submit, review, sign } = verified.attestation;
  const key = sign.signature?.key ?? '';
  return {
    state: verified.state,
    ...(verified.state === 'revoked' && { revokedAt: verified.at, why: verified.why }),
    by: review.body.by,
    on: review.body.on,
    saw: review.body.saw,
    standsForIt: review.body.attests,
    document: submit.body.title,
    work: submit.body.work,
    skills: review.body.skills,
    key,
    fingerprint: await fingerprintOf(key),
    shows: words.shows,
    doesNotShow: words.doesNotShow,
  };
}

/** Checks an attestation file. Exit code 0 where it is valid, 1 where it is not (with why), 2 where it cannot be read. */
export async function verify(argv: readonly string[], io: Pick<Io, 'readText' | 'write' | 'error'>): Promise<number> {
  const [path, ...rest] = argv;
  if (path === undefined || rest.length > 0) {
    io.error('usage: verify evidence.json\n');
    return 2;
  }
  const name = path === '-' ? 'standard input' : oneLine(path, 300);
  const text = await io.readText(path).catch((error: unknown) => {
    io.error(`${name}: ${error instanceof Error ? oneLine(error.message, 200) : ''}\n`);
    return null;
  });
  if (text === null) return 2;
  const verified = await verifyAttestation(text, checks);
  if (verified.state === 'unreadable') {
    io.error(`${name}: ${words.unreadable[verified.reason]}\n`);
    return 2;
  }
  io.write(`${JSON.stringify(await report(verified), null, 2)}\n`);
  return verified.state === 'valid' ? 0 : 1;
}
