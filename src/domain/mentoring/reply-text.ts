/** What mail programs put before lines that they quote. */
const quoteMarks = /^[ \t>|]*/u;

/**
 * A text that went through mail: no quote marks, no invisible characters, plain spaces. Lines stay.
 * Letters are left as they came, so that a person’s words keep their quotation marks.
 */
export const unquoted = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu, '')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000\t]/gu, ' ')
    .split('\n')
    .map((line) => line.replace(quoteMarks, '').trimEnd())
    .join('\n');

/** Lines that a mail program wrapped, put together again; an empty line still parts paragraphs. */
export const rejoined = (text: string): string =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** Only the letters and digits of a text, so that quotation marks, dashes, wraps and case do not count. */
const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** 32 bits that change when a letter of the texts does (FNV-1a). They notice accidents, and prove nothing. */
export function sumOf(texts: readonly string[]): number {
  let sum = 0x811c9dc5;
  for (const unit of texts.map(essence).join('|')) sum = Math.imul(sum ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Crockford’s base 32: no letter that is mistaken for another when it is read aloud or retyped. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes in base 32, without padding. */
export function toBase32(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += digits[(held >>> (bits - 5)) & 31] ?? '';
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + (digits[(held << (5 - bits)) & 31] ?? '');
}

/** The bytes of a base 32 text as `toBase32` writes it; characters of a last, broken byte are left. */
export function fromBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const digit of text) {
    held = (held << 5) | Math.max(0, digits.indexOf(digit));
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >>> bits);
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}

/** The first `count` digits in a text, whatever stands between them; O is read as 0, I and L as 1. */
export const digitsIn = (text: string, count: number): string =>
  text
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1')
    .replaceAll(/[^0-9A-HJKMNP-TV-Z]/gu, '')
    .slice(0, count);
