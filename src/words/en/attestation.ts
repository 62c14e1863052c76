import type { Unreadable, Verified } from '#domain/mentoring/attestation.ts';

/** What a signed attestation is, in words: the page and the command line say the same. */
export const attestation = {
  title: 'Check an attestation',
  description: 'Check on your own device whether a signed review is what was signed. Nothing is sent anywhere.',
  lead: 'A mentor’s signed review comes as a file. This page checks it on your device, also without a network, and keeps nothing.',
  file: 'The file, such as evidence.json',
  valid: 'The signature stands.',
  notValid: 'The signature does not stand.',
  revoked: (day: string, why: string) => `It was signed, and taken back on ${day}: ${why}`,
  ofFour: (by: string) => `${by}, of 4`,
  author: 'Who handed it in, of 4',
  handedIn: (day: string) => `Handed in on ${day}.`,
  document: 'Look at what was handed in',
  command: 'The same on the command line:',
  invalid: {
    'not-signed': 'It carries no signature.',
    'bad-signature': 'The signature does not fit these words, or is not of this key. Something was changed.',
    'signs-something-else': 'The signature is on another review or another document than those in the file.',
    changed: 'The file is not as it was written: something was added, moved or changed.',
    'another-key': 'It was taken back with another key than the one that signed it, which nobody can do.',
  } satisfies Record<Extract<Verified, { state: 'invalid' }>['reason'], string>,
  unreadable: {
    'too-large': 'The file is larger than an attestation can be.',
    'not-json': 'The file is not JSON.',
    'not-an-attestation': 'The file is no attestation.',
    'newer-version': 'The file was written by a newer version of Critical Path.',
  } satisfies Record<Unreadable, string>,
  shows:
    'A signature that stands shows that whoever holds this key signed this review of this document, and that neither was changed since.',
  doesNotShow:
    'It does not show who holds the key, and names nobody as the author of the document. Anyone can make a key under any name. Ask the reviewer to read you the words of the fingerprint.',
} as const;
