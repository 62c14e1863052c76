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

/** A packet in a text, with the lines below it that could be the rest of it, cut there by a mail program. */
const packetIn = /#p\d+\.[\w-]*(?:[ \t]*\r?\n[ \t>]*[\w-]+(?=[ \t]*(?:\r?\n|$)))*/u;
/** More lines than the longest link has when it is cut at 60 characters. */
const mostLines = 20;

/**
 * The fragments that a pasted text may hold, the longest first: a cut link goes on in the next line, and so does a letter
 * that is signed with one word right below the link. Only opening them tells which it was. Empty where there is none.
 */
export function fragmentsIn(text: string): string[] {
  const lines = (packetIn.exec(text)?.[0] ?? '').split(/\r?\n[ \t>]*/u).slice(0, mostLines);
  return lines[0]
    ? lines.map((_, place) =>
        lines
          .slice(0, lines.length - place)
          .join('')
          .trim(),
      )
    : [];
}
