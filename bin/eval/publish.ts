import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type LabeledSet, type MeasuredSet, bulletAccuracySchema } from '#domain/bullets/accuracy.ts';
import { ruleSetVersion } from '#domain/bullets/rules.ts';
import { featureAccuracies } from './features.ts';
import { guardFigures, type LabeledRewrite } from './guard.ts';
import type { Measured, Pair } from './labels.ts';
import { closePairs } from './pairs.ts';
import { ruleAccuracies } from './rules.ts';

/** Where the measured figures are published. */
export const publishedFile = join(import.meta.dirname, '..', '..', 'content', 'accuracy', 'bullets.json');

/** The figures of a set, as they are published. */
export const figuresOf = (
  measured: readonly Measured[],
  pairs: readonly Pair[],
  rewrites: readonly LabeledRewrite[],
): MeasuredSet => ({
  bullets: measured.length,
  features: featureAccuracies(measured),
  rules: ruleAccuracies(measured),
  ...closePairs(pairs),
  guard: guardFigures(rewrites),
});

/** Writes the figures of a set beside those of the other, which stay as they were. */
export async function publish(set: LabeledSet, figures: MeasuredSet): Promise<void> {
  const text = await readFile(publishedFile, 'utf8').catch(() => undefined);
  const known =
    text === undefined ? { read: figures, fresh: figures } : bulletAccuracySchema.parse(JSON.parse(text)).sets;
  const published = bulletAccuracySchema.parse({ ruleSet: ruleSetVersion, sets: { ...known, [set]: figures } });
  await mkdir(dirname(publishedFile), { recursive: true });
  await writeFile(publishedFile, `${JSON.stringify(published, null, 1)}\n`);
}
