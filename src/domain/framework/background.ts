import * as z from 'zod/mini';
import { documented, line, paragraph, source } from '#domain/documented.ts';
import { updatedDay } from '#domain/library/address.ts';
import { ownDescription } from '#domain/library/description.ts';
import { skillIdSchema } from './skill.ts';
import { focusIdSchema } from './target.ts';

const skillNote = z.strictObject({ skill: skillIdSchema, how: paragraph });

/** content/backgrounds: a starting point, what carries over from it and what does not. */
export const backgroundSchema = z.strictObject({
  name: documented(line(60), 'The starting point, such as Quality assurance'),
  titles: documented(z.array(line(60)).check(z.minLength(2)), 'Job titles it covers'),
  summary: documented(paragraph, 'Who this is and the honest distance'),
  description: ownDescription,
  transfers: documented(
    z.array(skillNote).check(z.minLength(3)),
    'Skills that carry over, and in which work they were used',
  ),
  missing: documented(
    z.array(skillNote).check(z.minLength(2)),
    'What is usually missing, and how it shows in an interview or in the first quarter',
  ),
  overlookedEvidence: documented(
    z
      .array(
        z.strictObject({
          what: paragraph,
          shows: z.array(skillIdSchema).check(z.minLength(1)),
          makeItCheckable: paragraph,
        }),
      )
      .check(z.minLength(4)),
    'Evidence such a person often has already and does not think of, at least one from outside work, with what would let another person check it',
  ),
  firstMoves: documented(
    z.array(paragraph).check(z.minLength(3)),
    'Moves inside the present job in the next ninety days',
  ),
  bridgeRoles: documented(
    z
      .array(z.strictObject({ title: line(80), why: paragraph, builds: z.array(skillIdSchema).check(z.minLength(1)) }))
      .check(z.minLength(3)),
    'Roles on the way, where the distance is long',
  ),
  naturalFocuses: documented(
    z.array(focusIdSchema).check(z.minLength(1)),
    'Focuses in which this background counts most',
  ),
  translate: documented(
    z.array(z.strictObject({ theySay: line(160), tpmSays: line(200), careful: paragraph })).check(z.minLength(3)),
    'The same work in the trade’s words, and where the translation would claim too much',
  ),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  keywords: documented(z.array(line(60)).check(z.minLength(3)), 'Search words'),
  sources: documented(z.array(source), 'Where facts from outside come from'),
});
export type Background = z.infer<typeof backgroundSchema> & { id: string };
