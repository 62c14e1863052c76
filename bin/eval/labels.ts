import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type BulletAnalysis, analyzeBullet } from '#domain/bullets/analyze.ts';

const labelSchema = z.object({
  id: z.string(),
  text: z.string(),
  starts_with_strong_action_verb: z.boolean(),
  has_quantified_outcome: z.boolean(),
  has_scope_number: z.boolean(),
  names_specific_technology: z.boolean(),
  passive_or_duty_phrase: z.boolean(),
  first_person_pronoun: z.boolean(),
  skills: z.array(z.string()),
  ambiguous: z.array(z.string()),
  /** Codes of every rule that a reader finds broken; only where a set was read for the rules too. */
  codes: z.optional(z.array(z.string())),
});
const pairSchema = z.object({ id: z.string(), weak: z.string(), strong: z.string() });

export type Label = z.infer<typeof labelSchema>;
export type Pair = z.infer<typeof pairSchema>;
export type Measured = { label: Label; analysis: BulletAnalysis };

/** Lines of a report and the names of the targets that were missed. */
export type Section = { lines: string[]; missed: string[] };

const parseLines = <Schema extends z.ZodMiniType>(text: string, schema: Schema): z.output<Schema>[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

/** The labeled bullets with what the engine finds in them, and the pairs where there are any; undefined without labels.jsonl. */
export async function readLabels(folder: string): Promise<{ measured: Measured[]; pairs: Pair[] } | undefined> {
  const read = async (file: string): Promise<string | undefined> =>
    readFile(join(folder, file), 'utf8').catch(() => undefined);
  const [labels, pairs] = await Promise.all([read('labels.jsonl'), read('pairs.jsonl')]);
  if (labels === undefined) return undefined;
  return {
    measured: parseLines(labels, labelSchema).map((label) => ({ label, analysis: analyzeBullet(label.text) })),
    pairs: parseLines(pairs ?? '', pairSchema),
  };
}

/** A share in percent with both counts. */
export const percent = (right: number, of: number): string =>
  of === 0 ? 'none (n = 0)' : `${((100 * right) / of).toFixed(1)} % (${right} of n = ${of})`;

export const score = (text: string): number => analyzeBullet(text).score;
