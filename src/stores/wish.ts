import { persistentAtom } from '@nanostores/persistent';
import * as z from 'zod/mini';
import { skillIds, targetLevels } from '#domain/framework/ids.ts';
import type { Wish } from '#domain/interview/choose.ts';
import { categories, formats, rounds } from '#domain/interview/ids.ts';

const wishSchema = z.strictObject({
  round: z.optional(z.enum(rounds)),
  category: z.optional(z.enum(categories)),
  skill: z.optional(z.enum(skillIds)),
  level: z.optional(z.enum(targetLevels)),
  format: z.optional(z.enum(formats)),
  words: z.optional(z.string().check(z.maxLength(80))),
  isDue: z.optional(z.boolean()),
});

function read(text: string): Wish {
  try {
    const wish = wishSchema.safeParse(JSON.parse(text));
    return wish.success ? wish.data : {};
  } catch {
    return {};
  }
}

/** What the person wants to practice, kept as they chose it last; a preference, and no part of the record. */
export const $wish = persistentAtom<Wish>('critical-path:practice-wish', {}, { encode: JSON.stringify, decode: read });
