import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/skill.ts';

/** The six program packs an exercise can run on, or the person's own work. */
export const programIds = [
  'payments-ledger',
  'passkeys',
  'health-data',
  'device-launch',
  'ml-feature',
  'cloud-cost',
] as const;
export const programIdSchema = z.enum(programIds);

/** Documents of the workshop. */
export const artifactKinds = [
  'charter',
  'raid',
  'schedule',
  'raci',
  'stakeholders',
  'status',
  'readiness',
  'decision',
  'vendors',
  'budget',
  'retrospective',
  'incident',
  'escalation',
  'capacity',
  'rollout',
  'change-request',
  'roadmap',
  'metrics',
] as const;
export const artifactKindSchema = z.enum(artifactKinds);

const step = z.string().check(z.trim(), z.minLength(8), z.maxLength(260));

/** content/exercises: one piece of proof, from brief to rubric. */
export const exerciseSchema = z.strictObject({
  name: documented(line(100), 'What one does, as a verb phrase'),
  artifact: documented(line(100), 'The one thing it yields'),
  document: documented(z.optional(artifactKindSchema), 'The workshop document it is made in, where one fits'),
  program: documented(z.optional(programIdSchema), 'The program pack it runs on'),
  onOwnWork: documented(z.boolean(), 'Whether it can be done on real work instead, and then counts as real'),
  minutes: documented(z.int().check(z.minimum(15), z.maximum(120)), 'Time box'),
  skills: documented(
    z.array(skillIdSchema).check(z.minLength(1), z.maxLength(4)),
    'What it shows, the main skill first',
  ),
  shows: documented(
    z.union([z.literal(2), z.literal(3), z.literal(4)]),
    'The step of the main skill that a full result demonstrates',
  ),
  after: documented(z.array(slug), 'Exercises that come before it'),
  brief: documented(
    z.string().check(z.trim(), z.minLength(120), z.maxLength(3000)),
    'The situation and the task, with the figures it needs',
  ),
  handIn: documented(z.array(paragraph).check(z.minLength(1)), 'What to hand in'),
  doneWhen: documented(
    z.array(paragraph).check(z.minLength(2)),
    'Definition of done: checks that somebody else could make',
  ),
  rubric: documented(
    z
      .array(z.strictObject({ criterion: line(60), skill: skillIdSchema, 1: step, 2: step, 3: step, 4: step }))
      .check(z.minLength(3), z.maxLength(5)),
    'Anchored criteria, four observable levels; the same for self and mentor',
  ),
  commonFaults: documented(z.array(paragraph).check(z.minLength(2)), 'What usually goes wrong'),
  examples: documented(
    z.optional(
      z.strictObject({
        good: z.string().check(z.minLength(120), z.maxLength(3000)),
        weak: z.string().check(z.minLength(60), z.maxLength(2000)),
        difference: paragraph,
      }),
    ),
    'A worked result and a weak one, with what separates them',
  ),
  becomes: documented(
    z.strictObject({ bullet: paragraph, story: paragraph }),
    'The bullet, with slots, and the story it can become; says when it is simulated',
  ),
  defense: documented(
    z.array(paragraph).check(z.minLength(5), z.maxLength(5)),
    'Five questions to answer live about the artifact',
  ),
  keywords: z.array(line(60)),
});
export type Exercise = z.infer<typeof exerciseSchema> & { id: string };
