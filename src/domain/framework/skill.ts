import * as z from 'zod/mini';
import { documented, line, paragraph, slug, source } from '#domain/documented.ts';
import { updatedDay } from '#domain/library/address.ts';
import { ownDescription } from '#domain/library/description.ts';
import { anchorLevelSchema, skillIdSchema, type SkillId } from './ids.ts';

export { anchorLevelSchema, anchorSteps, skillIds, skillIdSchema, type AnchorLevel, type SkillId } from './ids.ts';

const words = (text: string): number => text.trim().split(/\s+/u).length;

/** One behavioral anchor: what one would see, in at most 35 words. */
const anchor = z.string().check(
  z.trim(),
  z.minLength(20),
  z.refine((text) => words(text) <= 35, 'An anchor has at most 35 words'),
);

const sections = {
  shortName: documented(line(32), 'The name where room is scarce, such as a chart row'),
  definition: documented(paragraph, 'What the skill is, in one or two sentences'),
  description: ownDescription,
  whyItMatters: documented(paragraph, 'What goes wrong in a program without it, concretely'),
  inTheRole: documented(
    z.array(paragraph).check(z.minLength(3)),
    'How it shows in the work: situations, each with what the person does',
  ),
  artifacts: documented(
    z.array(z.object({ name: line(80), shows: paragraph })).check(z.minLength(2)),
    'Documents in which the skill can be seen, and what in them shows it',
  ),
  anchors: documented(
    z.object({ 1: anchor, 2: anchor, 3: anchor, 4: anchor, 5: anchor }),
    'Five behavioral anchors: an observable action, an artifact and a consequence; neighbors differ by one thing',
  ),
  antiSignals: documented(
    z.array(paragraph).check(z.minLength(3)),
    'What an experienced reviewer sees and takes as its absence',
  ),
  countsAsEvidence: documented(
    z.array(paragraph).check(z.minLength(3)),
    'What would back a claim: a thing, what must be in it, who could check',
  ),
  doesNotCount: documented(
    z.array(paragraph).check(z.minLength(1)),
    'What people offer as evidence that backs nothing, and why',
  ),
  tryThisWeek: documented(
    z.array(paragraph).check(z.minLength(2)),
    'What a person can do this week, in any job, to practice it',
  ),
};

/** A skill of the framework, as an author writes it in content/skills. */
export const skillSchema = z.strictObject({
  name: documented(line(60), 'The skill, in the trade’s own term'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  ...sections,
  quickQuestion: documented(
    z.optional(
      z.strictObject({
        prompt: paragraph,
        answers: z.array(z.strictObject({ text: paragraph, level: anchorLevelSchema })).check(z.minLength(3)),
      }),
    ),
    'The prompt of the six-question quick score and its answers, lowest level first; six skills have one',
  ),
  relatedSkills: documented(
    z.array(skillIdSchema).check(z.minLength(1)),
    'Skills that are practiced together with this one',
  ),
  relatedRoles: documented(
    z.array(slug).check(z.minLength(1)),
    'Roles that need the same skill, by id, such as product-manager',
  ),
  keywords: documented(z.array(line(60)).check(z.minLength(3)), 'Words people search for when they mean this skill'),
  sources: documented(z.array(source), 'Where facts from outside come from'),
});
export type Skill = z.infer<typeof skillSchema> & { id: SkillId };
