import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAttestation, writeAttestation, type Attestation } from '#domain/mentoring/attestation.ts';
import { fingerprintWords, inWords } from '#domain/mentoring/fingerprint.ts';
import { checks } from '#platform/signatures.ts';
import { newPair, reviewed, say, signOff, submitted, type Pair } from './events.ts';

let ines: Pair;
let attestation: Attestation;
let text: string;
beforeAll(async () => {
  ines = await newPair();
  attestation = { submit: submitted, review: reviewed, sign: await signOff(ines), revoke: null };
  text = writeAttestation(attestation);
});
const verify = (file: string) => verifyAttestation(file, checks);

describe('an attestation file', () => {
  it('is valid as it was written', async () => {
    expect(await verify(text)).toEqual({ state: 'valid', attestation });
  });

  it('fails with any byte changed, in 10,000 ways', async () => {
    const units = fc.integer({ min: 0x20, max: 0x7e }).map((unit) => String.fromCharCode(unit));
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('replace', 'insert', 'remove'), units, async (place, how, by) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + (how === 'remove' ? '' : by) + text.slice(how === 'insert' ? at : at + 1);
        const stands = (await verify(changed)).state === 'valid';
        expect(stands).toBe(changed === text);
      }),
      { numRuns: 10_000 },
    );
  });

  it('fails with white space, another order or a name said twice', async () => {
    expect(await verify(`${text}\n`)).toEqual({ state: 'invalid', reason: 'changed' });
    expect(await verify(JSON.stringify(JSON.parse(text), null, 2))).toEqual({ state: 'invalid', reason: 'changed' });
    expect(await verify(text.replace('"attests":true', '"attests":true,"attests":true'))).toMatchObject({
      reason: 'changed',
    });
  });

  it('fails where the parts do not belong together', async () => {
    const mallory = await newPair();
    const kinder = { ...reviewed, body: { ...reviewed.body, essential: '' } };
    expect(await verify(writeAttestation({ ...attestation, review: kinder }))).toEqual({
      state: 'invalid',
      reason: 'signs-something-else',
    });
    const other = { ...submitted, body: { ...submitted.body, text: 'Better' } };
    expect(await verify(writeAttestation({ ...attestation, submit: other }))).toEqual({
      state: 'invalid',
      reason: 'signs-something-else',
    });
    const swapped = { ...attestation.sign, signature: (await mallory.sign(reviewed)).signature! };
    expect(await verify(writeAttestation({ ...attestation, sign: swapped }))).toEqual({
      state: 'invalid',
      reason: 'bad-signature',
    });
  });

  it('says that it was taken back, by the same key only', async () => {
    const body = { review: reviewed.id, why: 'I had the wrong file' };
    const revoke = await ines.sign(say(9, 'revoke', body));
    expect(await verify(writeAttestation({ ...attestation, revoke }))).toMatchObject({
      state: 'revoked',
      why: body.why,
      at: revoke.at,
    });
    const mallory = await newPair();
    expect(
      await verify(writeAttestation({ ...attestation, revoke: await mallory.sign(say(9, 'revoke', body)) })),
    ).toEqual({ state: 'invalid', reason: 'another-key' });
    expect(await verify(writeAttestation({ ...attestation, revoke: say(9, 'revoke', body) }))).toEqual({
      state: 'invalid',
      reason: 'not-signed',
    });
  });

  const unreadable: readonly (readonly [string, string])[] = [
    ['', 'not-json'],
    ['{', 'not-json'],
    ['['.repeat(100_000), 'not-json'],
    ['x'.repeat(500_001), 'too-large'],
    ['{}', 'not-an-attestation'],
    ['{"format":"critical-path-attestation","version":1,"events":[]}', 'not-an-attestation'],
    ['{"format":"critical-path-attestation","version":2,"events":[]}', 'newer-version'],
    ['{"__proto__":{"format":"critical-path-attestation"}}', 'not-an-attestation'],
  ];
  it.each(unreadable)('cannot be read where it is %.40s', async (file, reason) => {
    expect(await verify(file)).toEqual({ state: 'unreadable', reason });
  });
});

describe('a fingerprint', () => {
  it('is eight of 256 different words', async () => {
    expect(new Set(fingerprintWords).size).toBe(256);
    expect(inWords(Uint8Array.of(0, 255, 1, 2, 3, 4, 5, 6, 7))).toBe(
      [0, 255, 1, 2, 3, 4, 5, 6].map((at) => fingerprintWords[at]).join(' '),
    );
  });
});
