import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { updatedDay } from '#domain/library/address.ts';

/** The fields of the technical primer. */
export const conceptFields = [
  'software',
  'networking',
  'data',
  'cloud',
  'security-privacy',
  'reliability',
  'delivery',
  'testing',
  'machine-learning',
  'hardware',
  'mobile',
  'cost',
] as const;

/** content/concepts: something technical that a TPM meets. */
export const conceptSchema = z.strictObject({
  name: documented(line(80), 'The term, with its abbreviation in parentheses where people use it'),
  field: documented(z.enum(conceptFields), 'The field, which is also the name of the file'),
  plain: documented(paragraph, 'For someone who has not met it, in one or two sentences'),
  precise: documented(paragraph, 'What an engineer would accept'),
  why: documented(paragraph, 'Why a TPM cares: what it does to plans, risks and dates'),
  ask: documented(
    z.array(paragraph).check(z.minLength(3), z.maxLength(3)),
    'Three questions to ask the engineer, whose answer can change a plan',
  ),
  goesWrong: documented(paragraph, 'What goes wrong, as it happens'),
  toExecutive: documented(paragraph, 'How to say it to an executive: the words, without quotation marks'),
  recall: documented(
    z.array(z.strictObject({ ask: paragraph, answer: paragraph })).check(z.minLength(1), z.maxLength(3)),
    'Recall cards: a question with one short answer',
  ),
  related: documented(z.array(slug).check(z.minLength(1)), 'Concepts beside it, by id'),
  keywords: documented(z.array(line(60)), 'Other names for it'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
});
export type Concept = z.infer<typeof conceptSchema> & { id: string };

/** One file of content/concepts holds the concepts of one field, keyed by id. */
export const conceptFileSchema = z.record(slug, conceptSchema);

/** The name and the address of each concept by its id; none for an id that names no concept. */
export function linksTo(concepts: readonly Concept[]): (id: string) => { name: string; href: string }[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept] as const));
  return (id) => {
    const concept = byId.get(id);
    return concept ? [{ name: concept.name, href: `/concepts/${concept.field}/#${id}` }] : [];
  };
}

/** The concepts beside each one: those that it names, then those that name it. */
export function relateBothWays(concepts: readonly Concept[]): (id: string) => Concept[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept] as const));
  return (id) => {
    const named = byId.get(id)?.related ?? [];
    const naming = concepts.filter(({ related }) => related.includes(id)).map((concept) => concept.id);
    return [...new Set([...named, ...naming])].flatMap((other) => byId.get(other) ?? []);
  };
}

/** Most exercises that stand beside a concept. */
const mostExercises = 4;

/** The exercises in which a concept is used: those that questions with the concept send to, the most often named first. */
export function exercisesUsing(
  questions: readonly { concepts: readonly string[]; exercises: readonly string[] }[],
): (id: string) => string[] {
  return (id) => {
    const times = new Map<string, number>();
    for (const { concepts, exercises } of questions)
      if (concepts.includes(id)) for (const exercise of exercises) times.set(exercise, (times.get(exercise) ?? 0) + 1);
    return [...times]
      .toSorted(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
      .map(([exercise]) => exercise)
      .slice(0, mostExercises);
  };
}
