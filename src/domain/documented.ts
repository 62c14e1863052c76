import * as z from 'zod/mini';

/**
 * Gives a schema field the sentence that authors read beside it.
 * The sentence also becomes `description` in a published JSON Schema.
 */
export function documented<S extends z.core.$ZodType>(schema: S, description: string): S {
  // A copy, since one schema serves many fields and each has a sentence of its own.
  const own = z.clone(schema);
  z.globalRegistry.add(own, { description });
  return own;
}

/** One line of text without line breaks, at most `length` characters. */
export const line = (length: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(length), z.regex(/^[^\r\n]*$/u, 'One line, without line breaks'));

/** A sentence or a few; plain text, no markup. */
export const paragraph = z.string().check(z.trim(), z.minLength(2), z.maxLength(1200));

/** An id: lowercase words joined by hyphens. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'Lowercase words joined by hyphens'));

/** Where a fact comes from: who says it, where, and in which version or year. */
export const source = z.strictObject({
  title: documented(line(200), 'Title, with author or publisher'),
  url: documented(z.optional(z.url({ protocol: /^https$/u })), 'https address, where there is one'),
  version: documented(z.optional(line(60)), 'Version, edition or year'),
  says: documented(z.optional(paragraph), 'What it says, in our own words'),
});
