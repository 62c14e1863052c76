import { fromBase64url, toBase64url } from '#domain/mentoring/base64url.ts';
import type { Checks } from '#domain/mentoring/signing.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function verify({ key, value }: { key: string; value: string }, text: string): Promise<boolean> {
  const [publicKey, signature] = [fromBase64url(key), fromBase64url(value)];
  if (publicKey?.length !== 32 || signature?.length !== 64) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, bytesOf(text));
  } catch {
    return false;
  }
}

/** Digests and signatures as this browser, or Node, computes them. */
export const checks: Checks = {
  digest: async (text) => toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text)))),
  verify,
};
