import * as z from 'zod/mini';
import { sizeOf } from '#domain/record/scan.ts';
import { cleanVariant } from './clean.ts';
import { readJson } from './frame.ts';
import { limits } from './limits.ts';

const answerSchema = z.object({
  variants: z
    .array(z.string().check(z.minLength(1), z.maxLength(4 * limits.variant)))
    .check(z.minLength(1), z.maxLength(10)),
});

/** What an answer holds, or that it cannot be used. */
export type Answer = { state: 'read'; texts: string[] } | { state: 'refused'; reason: 'unusable-answer' | 'too-long' };

const unusable: Answer = { state: 'refused', reason: 'unusable-answer' };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the answer of a model, of whatever way it came. Takes any text. */
export function readAnswer(text: string): Answer {
  if (sizeOf(text) > limits.answer) return { state: 'refused', reason: 'too-long' };
  const read = answerSchema.safeParse(readJson(text));
  if (!read.success) return unusable;
  const texts = read.data.variants.map(cleanVariant);
  if (texts.some((each) => each === '' || each.length > limits.variant)) return unusable;
  return { state: 'read', texts };
}

const opening = /^[^{]*\{\s*"variants"\s*:\s*\[/u;

/**
 * Reads the rewrites that have arrived whole while an answer is still coming; called with each piece, returns all so far.
 * They are only looked at: what may be accepted is read by `readAnswer` when the answer is complete.
 */
export function readArriving(): (piece: string) => string[] {
  // Sticky, so that a string that is still open is tried once a call and not at each of its letters.
  const wholeString = /\s*,?\s*("(?:[^"\\]|\\.)*")/suy;
  const found: string[] = [];
  let text = '';
  let isOpen = false;
  return (piece) => {
    text += piece;
    const list = isOpen ? null : opening.exec(text);
    if (list) wholeString.lastIndex = list[0].length;
    isOpen ||= list !== null;
    if (!isOpen) return found;
    for (let at = wholeString.lastIndex, next = wholeString.exec(text); ; next = wholeString.exec(text)) {
      if (!next) {
        wholeString.lastIndex = at;
        return found.slice(0, limits.variants);
      }
      at = wholeString.lastIndex;
      const read = parse(next[1] ?? '');
      const variant = typeof read === 'string' ? cleanVariant(read) : '';
      if (variant !== '' && variant.length <= limits.variant) found.push(variant);
    }
  };
}
