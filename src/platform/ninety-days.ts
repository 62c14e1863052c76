import * as z from 'zod/mini';

const publishedSchema = z.object({
  moves: z.record(z.string(), z.object({ start: z.string(), volunteer: z.string(), ask: z.string() })),
  backgrounds: z.record(z.string(), z.array(z.string())),
});

/** Moves in the present job, by skill, and by where one comes from. */
export type PublishedMoves = z.infer<typeof publishedSchema>;

/** Fetches the moves in the present job. Null where they do not arrive or are not what is expected. */
export async function fetchMoves(): Promise<PublishedMoves | null> {
  try {
    const answer = await fetch('/ninety-days.json');
    return answer.ok ? (publishedSchema.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
