import { fromBase64url } from '#domain/mentoring/base64url.ts';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import { inWords } from '#domain/mentoring/fingerprint.ts';
import { signedText } from '#domain/mentoring/signing.ts';
import { now } from '#platform/device.ts';
import { checks } from '#platform/signatures.ts';
import { forgetKey, makeKey, readKey, restoreKey, signText } from '#platform/signing-key.ts';
import { handOver } from './files.ts';
import { save, type Saved } from './saving.ts';

/** The words of a key’s fingerprint. */
export async function wordsOf(publicKey: string): Promise<string> {
  return inWords(fromBase64url(await checks.digest(publicKey)) ?? new Uint8Array());
}

/** The public half of this device’s key; null where there is none. */
export const ownKey = async (): Promise<string | null> => (await readKey())?.publicKey ?? null;

const noteOwn = (publicKey: string, name: string): Promise<Saved> =>
  save([
    {
      act: 'change',
      kind: 'mentorKeys',
      id: publicKey,
      patch: { own: true },
      fresh: { name, own: true, addedAt: now() },
    },
  ]);

/** Makes a key and hands its encrypted backup over as a file. Rejects where the browser cannot. */
export async function beginKey(name: string, passphrase: string): Promise<string> {
  const { key, backup } = await makeKey(passphrase);
  handOver('critical-path-key.json', backup, 'application/json');
  await noteOwn(key.publicKey, name);
  return key.publicKey;
}

/** Brings a key back from its backup file. Null where that does not open. */
export async function bringKey(file: File, passphrase: string, name: string): Promise<string | null> {
  const key = await restoreKey(await file.text(), passphrase);
  if (key) await noteOwn(key.publicKey, name);
  return key?.publicKey ?? null;
}

/** Removes the key from this device; what it signed stays signed. */
export const dropKey = (): Promise<unknown> => forgetKey();

/** Notes that the words of somebody’s key were compared over another channel. */
export const noteCompared = (publicKey: string, isSame: boolean): Promise<Saved> =>
  save([{ act: 'change', kind: 'mentorKeys', id: publicKey, patch: { comparedAt: isSame ? now() : '' } }]);

/** An event with the signature of this device’s key. Rejects where there is none. */
export async function signed<E extends MentorEvent>(event: E): Promise<E> {
  const key = await readKey();
  if (!key) throw new Error('There is no key on this device');
  return { ...event, signature: { key: key.publicKey, value: await signText(key, signedText(event)) } };
}
