import * as z from 'zod/mini';
import { skillIds, targetLevels } from '#domain/framework/ids.ts';
import { categories, formats, rounds } from '#domain/interview/ids.ts';
import type { Category, FullQuestion, QuestionHead } from '#domain/interview/served.ts';

const texts = z.array(z.string());

const headSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  alsoAskedAs: texts,
  category: z.enum(categories),
  topic: z.string(),
  skills: z.array(z.enum(skillIds)),
  rounds: z.array(z.enum(rounds)),
  level: z.enum(targetLevels),
  levels: z.array(z.enum(targetLevels)),
  format: z.enum(formats),
  minutes: z.number(),
  wordings: z.number(),
});

const links = z.array(z.strictObject({ name: z.string(), href: z.string() }));
const followUps = z.array(z.strictObject({ ask: z.string(), tests: z.string() }));
const step = z.optional(z.string());
const barAt = z.strictObject({ entry: step, mid: step, senior: step, principal: step });

const bodySchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  level: z.nullable(z.enum(targetLevels)),
  format: z.enum(formats),
  probes: z.string(),
  followUps,
  traps: texts,
  moves: texts,
  rubric: z.strictObject({ 1: z.string(), 2: z.string(), 3: z.string(), 4: z.string() }),
  barAt,
  variants: z.array(
    z.strictObject({
      ask: z.string(),
      reference: z.optional(z.string()),
      rubric: z.optional(z.strictObject({ 1: step, 2: step, 3: step, 4: step })),
      barAt: z.optional(barAt),
      followUps: z.optional(followUps),
      traps: z.optional(texts),
      moves: z.optional(texts),
    }),
  ),
  reference: z.optional(z.string()),
  plain: z.optional(z.string()),
  precise: z.optional(z.string()),
  misconception: z.optional(z.string()),
  exercises: links,
  concepts: links,
  phrases: links,
});

async function fetchList<T>(path: string, schema: z.ZodMiniType<T>): Promise<T[] | null> {
  try {
    const answer = await fetch(path);
    if (!answer.ok) return null;
    const read = z.array(schema).safeParse(await answer.json());
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Fetches what lists show of all questions, from this site. Null where it does not arrive or is not what is expected. */
export const fetchHeads = (): Promise<QuestionHead[] | null> => fetchList('/questions/heads.json', headSchema);

/** Fetches the questions of one category with their outlines and anchors. Null where they do not arrive. */
export const fetchQuestions = (category: Category): Promise<FullQuestion[] | null> =>
  fetchList(`/questions/${category}.json`, bodySchema);
