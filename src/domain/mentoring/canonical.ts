/** Lone halves of surrogate pairs, which no UTF-8 text can hold. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

function quoted(text: string): string {
  if (!isWellFormed(text)) throw new TypeError('A text with half a character has no canonical form');
  return JSON.stringify(text);
}

/**
 * The one text that a JSON value has under RFC 8785 (JSON Canonicalization Scheme): no white space, members in the order
 * of their names' UTF-16 code units, numbers and strings as ECMAScript writes them. Throws a TypeError where a value has
 * none: a number that is not finite, a text with half a surrogate pair, anything that is not JSON.
 */
export function canonicalize(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('A number that is not finite has no canonical form');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError('Only JSON has a canonical form');
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${quoted(name)}:${canonicalize(member)}`).join(',')}}`;
}
