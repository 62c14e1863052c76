import { fromBase64url } from '#domain/mentoring/base64url.ts';
import { inWords } from '#domain/mentoring/fingerprint.ts';
import { verifyAttestation, type Verified } from '#domain/mentoring/attestation.ts';
import { checks } from '#platform/signatures.ts';

/** What a file turned out to be, with the words of its key. Sends nothing and keeps nothing. */
export async function checkFile(file: File): Promise<{ verified: Verified; fingerprint: string }> {
  if (file.size > 2_000_000) return { verified: { state: 'unreadable', reason: 'too-large' }, fingerprint: '' };
  const verified = await verifyAttestation(await file.text(), checks);
  const key = 'attestation' in verified ? verified.attestation.sign.signature?.key : undefined;
  const digest = key === undefined ? null : fromBase64url(await checks.digest(key));
  return { verified, fingerprint: digest ? inWords(digest) : '' };
}
