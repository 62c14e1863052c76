import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/ids.ts';
import { actsOn, updatedDay } from './address.ts';

const words = (where: string) =>
  documented(
    z.array(line(120)).check(z.minLength(1), z.maxLength(3)),
    `Words of the ${where} one, letter for letter and each there once`,
  );

/** Two things that a TPM said, wrote or did in the same situation. */
const contrastSchema = z.strictObject({
  situation: documented(paragraph, 'The situation, with names and figures; what a reader has to know to judge'),
  weak: documented(paragraph, 'What many do: it must tempt, and be about as long as the strong one'),
  strong: documented(paragraph, 'What does more in the same situation, with the same facts'),
  makesTheDifference: documented(
    z.strictObject({ weak: words('weak'), strong: words('strong') }),
    'The words that make the difference, under `weak` and `strong`, copied letter for letter; the drill underlines them',
  ),
  why: documented(paragraph, 'What the strong one does that the weak one does not, in one or two sentences'),
  bothRight: documented(paragraph, 'What is right in both, or when the weak one would be enough'),
  tell: documented(line(200), 'How one recognizes the weak one next time'),
  skill: documented(skillIdSchema, 'The skill that separates them'),
  actsOn: documented(z.optional(actsOn), 'The tool to take up after this pair, where it is another than the theme’s'),
});

/** content/contrasts: weak against strong on one theme, keyed by id. */
export const contrastThemeSchema = z.strictObject({
  name: documented(line(60), 'The theme'),
  order: documented(z.int().check(z.minimum(1), z.maximum(99)), 'Its place in the list'),
  lead: documented(paragraph, 'What separates weak from strong on this theme'),
  actsOn: documented(actsOn, 'The tool that acts on what the theme trains'),
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

/** A pair as the drill asks it: with its kind, which is its theme, and the tool to take up after it. */
export type DrillPair = Omit<Contrast, 'actsOn'> & { kind: string; actsOn: ContrastTheme['actsOn'] };

/** The pairs of all themes in their order, each with the tool of its own or of its theme. */
export const drillPairs = (themes: readonly ContrastTheme[]): DrillPair[] =>
  themes.flatMap((theme) =>
    contrastsOf(theme).map((pair) => ({ ...pair, kind: theme.id, actsOn: pair.actsOn ?? theme.actsOn })),
  );
