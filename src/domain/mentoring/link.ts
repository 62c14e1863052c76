import { fromBase64url, toBase64url } from './base64url.ts';

/** Longest link that is made, address and all: mail programs cut longer ones. */
export const longestLink = 1000;
/** Longest fragment that is looked at; nobody’s mail carries more. */
const longestFragment = 8000;
/** Most bytes that a fragment may unpack to; unpacking stops there. */
export const largestUnpacked = 64 * 1024;

/** How a fragment was packed, by what it begins with. `p1.`: base64url of raw DEFLATE of a packet’s JSON. */
const deflated = 'p1.';

/** A packet’s link; null where it would be too long, and a file is to be sent. */
export function writeLink(page: string, packed: Uint8Array): string | null {
  const link = `${page}#${deflated}${toBase64url(packed)}`;
  return link.length > longestLink ? null : link;
}

/** Why a fragment is not opened. */
export type FragmentFault = 'too-large' | 'newer-version' | 'not-a-packet' | 'cannot-unpack';

type ReadFragment =
  | { state: 'packed'; bytes: Uint8Array<ArrayBuffer> }
  /** The address has nothing of ours in it. */
  | { state: 'none' }
  | { state: 'refused'; reason: FragmentFault };

/** What the fragment of an address holds, with or without its `#`; white space from a mail program is passed over. */
export function readFragment(fragment: string): ReadFragment {
  if (fragment.length > 2 * longestFragment) return { state: 'refused', reason: 'too-large' };
  const text = fragment.replace(/^#/u, '').replaceAll(/\s|%20|%0[AD]/giu, '');
  if (!/^p\d+\./u.test(text)) return { state: 'none' };
  if (!text.startsWith(deflated)) return { state: 'refused', reason: 'newer-version' };
  if (text.length > longestFragment) return { state: 'refused', reason: 'too-large' };
  const bytes = fromBase64url(text.slice(deflated.length));
  return bytes && bytes.length > 0 ? { state: 'packed', bytes } : { state: 'refused', reason: 'not-a-packet' };
}
