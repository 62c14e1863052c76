import * as z from 'zod/mini';
import type { Truth } from '#domain/artifacts/truth.ts';

const fact = z.strictObject({ id: z.string(), says: z.string(), cues: z.array(z.array(z.string())) });
const path = z.array(z.strictObject({ id: z.string(), name: z.string() }));
const truthSchema = z.strictObject({
  criticalPath: path,
  pathAfterFreezes: path,
  risks: z.array(fact),
  contradictions: z.array(fact),
  variances: z.array(fact),
});

/** Fetches what a program pack hides, from this site. Null where it does not arrive or is not what is expected. */
export async function fetchTruth(program: string): Promise<Truth | null> {
  try {
    const answer = await fetch(`/programs/${encodeURIComponent(program)}/comparison.json`);
    if (!answer.ok) return null;
    const read = truthSchema.safeParse(await answer.json());
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
