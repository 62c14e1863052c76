import { fromBase64url, toBase64url } from '#domain/mentoring/base64url.ts';
import { checks } from './signatures.ts';

/** A key on this device: its public half, and the private half, which can sign and cannot be read. */
export type SigningKey = { publicKey: string; privateKey: CryptoKey };

const databaseName = 'critical-path-keys';
const backupFormat = 'critical-path-key';
/** What OWASP’s password storage cheat sheet asks of PBKDF2 with SHA-256. */
const iterations = 600_000;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function waitFor<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
  });
}

async function store<T>(mode: IDBTransactionMode, work: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(databaseName, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('keys'));
  const database = await waitFor(opening);
  try {
    return await waitFor(work(database.transaction('keys', mode).objectStore('keys')));
  } finally {
    database.close();
  }
}

const isKey = (value: unknown): value is SigningKey =>
  typeof value === 'object' && value !== null && 'publicKey' in value && 'privateKey' in value;

/** The key on this device; null where there is none, or the browser keeps none. */
export async function readKey(): Promise<SigningKey | null> {
  const kept: unknown = await store('readonly', (keys) => keys.get('signing')).catch(() => null);
  return isKey(kept) ? kept : null;
}

/** Removes the key from this device. */
export const forgetKey = (): Promise<undefined> => store('readwrite', (keys) => keys.delete('signing'));

async function lock(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Keeps a private key so that no script can read it any more, this one included. */
async function keep(publicKey: string, pkcs8: Uint8Array<ArrayBuffer>): Promise<SigningKey> {
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  const key = { publicKey, privateKey };
  await store('readwrite', (keys) => keys.put(key, 'signing'));
  return key;
}

/** Whether a private key is that of a public one: a backup names its public key in the open, where it can be changed. */
async function isPair(publicKey: string, pkcs8: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  const value = await signText({ publicKey, privateKey }, backupFormat);
  return await checks.verify({ key: publicKey, value }, backupFormat);
}

/** Makes a key, keeps it, and returns the text of its encrypted backup, which is the only other copy there ever is. */
export async function makeKey(passphrase: string): Promise<{ key: SigningKey; backup: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('This browser makes no signing keys');
  const publicKey = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await lock(passphrase, salt, iterations), pkcs8);
  const backup = {
    format: backupFormat,
    version: 1,
    publicKey,
    key: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64url(salt) },
    cipher: { name: 'AES-GCM', bits: 256, iv: toBase64url(iv) },
    holds: 'pkcs8',
    sealed: toBase64url(new Uint8Array(sealed)),
  };
  return { key: await keep(publicKey, pkcs8), backup: `${JSON.stringify(backup, null, 2)}\n` };
}

const textIn = (value: unknown, name: string): string => {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : '';
  return typeof member === 'string' ? member : '';
};

function readBackup(text: string) {
  try {
    const file: unknown = JSON.parse(text.slice(0, 20_000));
    if (textIn(file, 'format') !== backupFormat || typeof file !== 'object' || file === null) return null;
    const [how, cipher]: unknown[] = [Reflect.get(file, 'key'), Reflect.get(file, 'cipher')];
    const rounds: unknown = typeof how === 'object' && how !== null ? Reflect.get(how, 'iterations') : 0;
    const [salt, iv, sealed] = [textIn(how, 'salt'), textIn(cipher, 'iv'), textIn(file, 'sealed')].map(fromBase64url);
    if (!salt || !iv || !sealed || typeof rounds !== 'number' || rounds < 1 || rounds > 10_000_000) return null;
    return { salt, iv, sealed, rounds, publicKey: textIn(file, 'publicKey') };
  } catch {
    return null;
  }
}

/** Brings a key back from its backup. Null where the text is no backup, or the passphrase is another. */
export async function restoreKey(text: string, passphrase: string): Promise<SigningKey | null> {
  const backup = readBackup(text);
  if (!backup) return null;
  try {
    const { salt, iv, sealed, rounds, publicKey } = backup;
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await lock(passphrase, salt, rounds), sealed);
    const pkcs8 = new Uint8Array(opened);
    return (await isPair(publicKey, pkcs8)) ? await keep(publicKey, pkcs8) : null;
  } catch {
    return null;
  }
}

/** A key’s Ed25519 signature on a text’s UTF-8, in base64url. */
export async function signText({ privateKey }: SigningKey, text: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytesOf(text))));
}
