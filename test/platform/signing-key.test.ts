import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checks } from '#platform/signatures.ts';
import { forgetKey, makeKey, readKey, restoreKey, signText } from '#platform/signing-key.ts';

const passphrase = 'correct horse battery';

describe('a signing key', () => {
  it('signs, cannot be read, and comes back from its backup with the passphrase only', async () => {
    const { key, backup } = await makeKey(passphrase);
    expect(key.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', key.privateKey)).rejects.toThrow();
    const stands = async (text: string) => {
      const kept = await readKey();
      return kept !== null && checks.verify({ key: key.publicKey, value: await signText(kept, text) }, text);
    };
    expect(await stands('Two edges have no owner')).toBe(true);

    await forgetKey();
    expect(await readKey()).toBeNull();
    expect(await restoreKey(backup, 'another passphrase')).toBeNull();
    // The first sign may be any of 64, the one that is put there too.
    const changed = backup.replace(
      /"sealed": "./u,
      (start) => `${start.slice(0, -1)}${start.endsWith('_') ? 'A' : '_'}`,
    );
    expect(await restoreKey(changed, passphrase)).toBeNull();
    const { key: other } = await makeKey(passphrase);
    await forgetKey();
    expect(await restoreKey(backup.replace(key.publicKey, other.publicKey), passphrase)).toBeNull();
    expect(await restoreKey('{}', passphrase)).toBeNull();
    expect(await restoreKey('not JSON', passphrase)).toBeNull();
    expect(await readKey()).toBeNull();
    expect((await restoreKey(backup, passphrase))?.publicKey).toBe(key.publicKey);
    expect(await stands('Again')).toBe(true);
  });

  it('says in its backup how it was sealed, and never the same twice', async () => {
    const [one, two] = [await makeKey(passphrase), await makeKey(passphrase)].map(({ backup }) => JSON.parse(backup));
    expect(one).toMatchObject({
      key: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
      cipher: { name: 'AES-GCM', bits: 256 },
    });
    expect([one.key.salt, one.cipher.iv, one.sealed]).not.toEqual([two.key.salt, two.cipher.iv, two.sealed]);
    expect(one.key.salt).not.toBe(two.key.salt);
  });
});
