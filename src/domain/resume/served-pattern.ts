import * as z from 'zod/mini';
import { skillIds } from '#domain/framework/ids.ts';

/** A bullet pattern as the site serves it; `pattern.ts` says what an author may write. */
const servedPattern = z.object({
  id: z.string(),
  name: z.string(),
  when: z.string(),
  shape: z.string(),
  slots: z.array(
    z.object({
      slot: z.string(),
      ask: z.string(),
      kind: z.enum(['verb', 'what', 'how', 'number', 'who', 'when', 'technology']),
    }),
  ),
  ladder: z.array(z.string()),
  skills: z.array(z.enum(skillIds)),
  weak: z.string(),
  strong: z.string(),
  notIf: z.string(),
  cues: z.array(z.string()),
  defend: z.array(z.string()),
});
export type Pattern = z.infer<typeof servedPattern>;

/** The patterns of a served file; null where it is none. */
export function readPatterns(text: string): Pattern[] | null {
  try {
    const read = z.safeParse(z.array(servedPattern), JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
