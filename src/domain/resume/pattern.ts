import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/skill.ts';

/** Kinds of achievement that a pattern says. */
const patternFamilies = [
  'delivery',
  'risk',
  'dependencies',
  'planning',
  'communication',
  'stakeholders',
  'leadership',
  'process',
  'metrics',
  'budget-vendors',
  'technical',
  'change',
  'incident',
  'strategy',
  'transition',
] as const;

/** content/bullet-patterns: a shape for one kind of achievement. */
export const patternSchema = z.strictObject({
  name: documented(line(60), 'The achievement, in two or three words'),
  family: z.enum(patternFamilies),
  when: documented(paragraph, 'The situation in which it fits'),
  shape: documented(
    z.string().check(z.trim(), z.maxLength(300), z.regex(/\[[^\]]+\]/u, 'Has at least one [slot]')),
    'The sentence with its [slots]',
  ),
  slots: documented(
    z
      .array(
        z.strictObject({
          slot: line(60),
          ask: paragraph,
          kind: z.enum(['verb', 'what', 'how', 'number', 'who', 'when', 'technology']),
        }),
      )
      .check(z.minLength(2)),
    'Each slot of the shape with the question that fills it',
  ),
  ladder: documented(
    z.array(paragraph).check(z.minLength(2)),
    'What to say when there is no number: from direct outcome down to honest scope',
  ),
  skills: documented(z.array(skillIdSchema).check(z.minLength(1)), 'What it shows'),
  weak: documented(paragraph, 'A weak bullet of our own'),
  strong: documented(paragraph, 'The same work said well, with facts that the weak one could have had'),
  notIf: documented(paragraph, 'When it would not be true'),
  cues: documented(z.array(line(40)).check(z.minLength(3)), 'Words in a bullet that suggest the pattern'),
  defend: documented(z.array(paragraph).check(z.minLength(2)), 'What an interviewer asks about such a bullet'),
});

/** One file of content/bullet-patterns holds the patterns of one family, keyed by id. */
export const patternFileSchema = z.record(slug, patternSchema);
