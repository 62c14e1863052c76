import * as z from 'zod/mini';
import { skillIdSchema } from '#domain/framework/ids.ts';
import { cardKinds, type Card, type Curriculum } from '#domain/recall/served.ts';

const texts = z.array(z.string());

const curriculumSchema = z.strictObject({
  subjects: z.array(
    z.strictObject({
      id: z.string(),
      deck: z.string(),
      name: z.string(),
      cards: texts,
      skills: z.array(skillIdSchema),
    }),
  ),
  paths: z.array(z.strictObject({ id: z.string(), name: z.string(), subjects: texts })),
});

const cardSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(cardKinds),
  about: z.string(),
  ask: z.string(),
  answer: texts,
  beside: z.string(),
  note: z.string(),
  href: z.string(),
  source: z.nullable(z.strictObject({ title: z.string(), url: z.string() })),
});

async function fetchAs<T>(path: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  try {
    const answer = await fetch(path);
    if (!answer.ok) return null;
    const read = schema.safeParse(await answer.json());
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Fetches what can be learned, from this site. Null where it does not arrive or is not what is expected. */
export const fetchCurriculum = (): Promise<Curriculum | null> => fetchAs('/recall/subjects.json', curriculumSchema);

/** Fetches the cards of one deck. Null where they do not arrive. */
export const fetchDeck = (deck: string): Promise<Card[] | null> => fetchAs(`/recall/${deck}.json`, z.array(cardSchema));
