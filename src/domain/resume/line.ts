import * as z from 'zod/mini';
import { lineKinds } from '#domain/record/resume.ts';
import { id, longText } from '#domain/record/values.ts';

/**
 * A line of a résumé as it was found in a text: what it is, its words with wraps and glyphs undone, and where
 * it stood, in UTF-16 offsets, end exclusive.
 */
export const foundLineSchema = z.strictObject({
  id,
  kind: z.enum(lineKinds),
  text: longText,
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
});
export type FoundLine = z.infer<typeof foundLineSchema>;

/** What every check of a résumé needs of a line; found lines and the lines of the record both have it. */
export type Line = Pick<FoundLine, 'id' | 'kind' | 'text'>;
