import * as z from 'zod/mini';
import { limits } from './limits.ts';

/** What is sent to be rewritten: the person's own text and nothing about them. How much it may be is for `charactersIn`. */
export const rewriteRequestSchema = z.strictObject({
  /** The line to rewrite. */
  bullet: z.string().check(z.regex(/\S/u)),
  /** Further true statements of the same person, sent only where they said so. */
  facts: z.array(z.string()).check(z.maxLength(200)),
  /** A job posting to read for emphasis; nothing of it may enter a bullet. Empty for none. */
  posting: z.string(),
});
export type RewriteRequest = z.infer<typeof rewriteRequestSchema>;

/** Characters that a request sends. */
export const charactersIn = ({ bullet, facts, posting }: RewriteRequest): number =>
  facts.reduce((sum, fact) => sum + fact.length, bullet.length + posting.length);

/** Which facts fit beside the bullet and the posting, in their order. */
export function fitFacts({ bullet, facts, posting }: RewriteRequest): string[] {
  let room = limits.input - bullet.length - posting.length;
  return facts.filter((fact) => {
    if (fact.trim() === '' || fact.length > room) return false;
    room -= fact.length;
    return true;
  });
}
