import * as z from 'zod/mini';
import { skillIdSchema } from '#domain/framework/ids.ts';
import type { ReferenceArtifact } from '#domain/mentoring/calibration.ts';

const text = z.string();
const referencesSchema = z.array(
  z.strictObject({
    id: text,
    name: text,
    brief: text,
    text,
    rows: z.array(
      z.strictObject({
        criterion: text,
        skill: skillIdSchema,
        1: text,
        2: text,
        3: text,
        4: text,
        step: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        reason: text,
      }),
    ),
  }),
);

/** Fetches the reference artifacts from this site. Null where they do not arrive or are not what is expected. */
export async function fetchReferences(): Promise<ReferenceArtifact[] | null> {
  try {
    const answer = await fetch('/calibration.json');
    return answer.ok ? (referencesSchema.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
