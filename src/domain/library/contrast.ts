import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/ids.ts';
import { updatedDay } from './address.ts';

/** Two things that a TPM said, wrote or did in the same situation. */
const contrastSchema = z.strictObject({
  situation: documented(paragraph, 'The situation, with names and figures; what a reader has to know to judge'),
  weak: documented(paragraph, 'What many do: it must tempt, and be about as long as the strong one'),
  strong: documented(paragraph, 'What does more in the same situation, with the same facts'),
  why: documented(paragraph, 'What the strong one does that the weak one does not, in one or two sentences'),
  bothRight: documented(paragraph, 'What is right in both, or when the weak one would be enough'),
  tell: documented(line(200), 'How one recognizes the weak one next time'),
  skill: documented(skillIdSchema, 'The skill that separates them'),
});

/** content/contrasts: weak against strong on one theme, keyed by id. */
export const contrastThemeSchema = z.strictObject({
  name: documented(line(60), 'The theme'),
  order: documented(z.int().check(z.minimum(1), z.maximum(99)), 'Its place in the list'),
  lead: documented(paragraph, 'What separates weak from strong on this theme'),
  contrasts: documented(
    z.record(slug, contrastSchema),
    'The pairs by id; an id is part of the address and is used once in all themes',
  ),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
});
export type ContrastTheme = z.infer<typeof contrastThemeSchema> & { id: string };
export type Contrast = z.infer<typeof contrastSchema> & { id: string };

/** The pairs of a theme in the order of its file. */
export const contrastsOf = ({ contrasts }: Pick<ContrastTheme, 'contrasts'>): Contrast[] =>
  Object.entries(contrasts).map(([id, contrast]) => ({ ...contrast, id }));
