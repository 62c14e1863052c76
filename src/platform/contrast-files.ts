import * as z from 'zod/mini';
import { skillIdSchema } from '#domain/framework/ids.ts';
import type { DrillPair } from '#domain/library/contrast.ts';

const text = z.string();
const pairsSchema = z.array(
  z.strictObject({
    id: text,
    kind: text,
    situation: text,
    weak: text,
    strong: text,
    makesTheDifference: z.strictObject({ weak: z.array(text), strong: z.array(text) }),
    why: text,
    bothRight: text,
    tell: text,
    skill: skillIdSchema,
    actsOn: z.strictObject({ to: text, text }),
  }),
);

/** Fetches the pairs of the drill from this site. Null where they do not arrive or are not what is expected. */
export async function fetchContrasts(): Promise<DrillPair[] | null> {
  try {
    const answer = await fetch('/contrasts.json');
    return answer.ok ? (pairsSchema.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
