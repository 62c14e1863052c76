const quotationMark = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** Bytes of UTF-8 that a UTF-16 unit takes; each half of a surrogate pair counts 2. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

/** Where the string ends that starts after `from`: the index of its closing quotation mark, or -1. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

/** Size of a text in bytes of UTF-8. */
export function sizeOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += bytesOf(text.charCodeAt(index));
  return bytes;
}

/** How deep the brackets nest, and whether the text ends inside one or inside a string. Takes any text, without recursion. */
export function scanNesting(text: string): { deepest: number; endsOpen: boolean } {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === quotationMark) {
      index = endOfString(text, index + 1);
      if (index === -1) return { deepest, endsOpen: true };
    } else if (opening.has(unit)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (closing.has(unit)) {
      depth -= 1;
    }
  }
  return { deepest, endsOpen: depth > 0 };
}
