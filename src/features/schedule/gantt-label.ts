/** Longest label in the margin of the chart, in characters. */
const longest = 32;

/** A text that fits, with an ellipsis where it was longer. */
export const short = (text: string, length = longest): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

/** Longest id that stands before a name. */
const longestId = 6;

/** What stands beside a bar: the id and the name; the name alone where the id is a word of its own. */
export const labelOf = (id: string, name: string): string =>
  short(id.length > longestId && name.trim() !== '' ? name : `${id} ${name}`.trim());
