import { beforeAll, describe, expect, it } from 'vitest';
import { verify } from '#bin/verify.ts';
import { writeAttestation } from '#domain/mentoring/attestation.ts';
import { newPair, reviewed, say, signOff, submitted, type Pair } from '#test/domain/mentoring/events.ts';

let ines: Pair;
let text: string;
beforeAll(async () => {
  ines = await newPair();
  text = writeAttestation({ submit: submitted, review: reviewed, sign: await signOff(ines), revoke: null });
});

async function run(file: string | Error, argv: readonly string[] = ['evidence.json']) {
  const [out, error]: string[][] = [[], []];
  const code = await verify(argv, {
    readText: () => (file instanceof Error ? Promise.reject(file) : Promise.resolve(file)),
    write: (line) => void out?.push(line),
    error: (line) => void error?.push(line),
  });
  return { code, out: out?.join('') ?? '', error: error?.join('') ?? '' };
}

describe('critical-path verify', () => {
  it('says who attests what, and what that does not show', async () => {
    const { code, out } = await run(text);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      state: 'valid',
      by: 'Ines Abara',
      saw: 'document',
      document: submitted.body.title,
      key: ines.publicKey,
    });
    expect(report.fingerprint.split(' ')).toHaveLength(8);
    expect(report.doesNotShow).toContain('who holds the key');
  });

  it('exits with 1 and why where a byte was changed or it was taken back', async () => {
    const changed = await run(text.replace('"level":2', '"level":4'));
    expect(changed).toMatchObject({ code: 1 });
    expect(JSON.parse(changed.out)).toMatchObject({ state: 'invalid', reason: 'signs-something-else' });
    const revoke = await ines.sign(say(9, 'revoke', { review: reviewed.id, why: 'The wrong file' }));
    const revoked = await run(
      writeAttestation({ submit: submitted, review: reviewed, sign: await signOff(ines), revoke }),
    );
    expect(revoked).toMatchObject({ code: 1 });
    expect(JSON.parse(revoked.out)).toMatchObject({ state: 'revoked', why: 'The wrong file' });
  });

  it('exits with 2 and one line for what it cannot read', async () => {
    for (const ran of [
      await run('{}'),
      await run(''),
      await run(new Error('There is no such file.')),
      await run(text, []),
    ]) {
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.error.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});
