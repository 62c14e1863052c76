import * as z from 'zod/mini';
import { documented, line, paragraph } from '#domain/documented.ts';
import { skillIdSchema } from './skill.ts';

/** content/crosswalk.yaml: each skill named in the field's documents, mapped to ours. */
export const crosswalkSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      id: documented(
        z.enum(['inside-look', 'career-guide', 'evolving-role', 'pros-and-cons', 'career-path']),
        'The document',
      ),
      title: line(200),
      groups: z.array(
        z.strictObject({
          name: documented(line(80), 'The list in that document'),
          terms: z.array(
            z.strictObject({
              term: documented(line(120), 'The term as that document names it'),
              skills: documented(
                z.array(skillIdSchema).check(z.minLength(1)),
                'Our skills that cover it, the main one first',
              ),
              artifacts: documented(z.optional(z.array(line(60))), 'Artifacts that the document says demonstrate it'),
              note: documented(z.optional(paragraph), 'Where our reading differs'),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type Crosswalk = z.infer<typeof crosswalkSchema>;
