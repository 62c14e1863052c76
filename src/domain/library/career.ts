import * as z from 'zod/mini';
import { documented, line, paragraph, slug, source } from '#domain/documented.ts';
import { skillIdSchema, targetLevelSchema } from '#domain/framework/ids.ts';
import { siteLink, updatedDay } from './address.ts';
import { disagreement } from './article.ts';

/** The tracks, in the order in which they are shown. */
export const tracks = ['individual', 'manager', 'sideways'] as const;

export const stageSchema = z.strictObject({
  name: documented(line(60), 'The stage, such as Senior TPM'),
  track: documented(z.enum(tracks), 'individual, manager, or sideways out of the role'),
  level: documented(
    z.optional(targetLevelSchema),
    'The level of the scorecard whose bars it has, where there is one; the reader’s own ledger is laid over it',
  ),
  titles: documented(z.array(line(80)).check(z.minLength(1)), 'Titles under which it is found'),
  scope: documented(paragraph, 'What one runs: programs, teams, money, horizon'),
  autonomy: documented(paragraph, 'What nobody checks any more, and what somebody still does'),
  artifacts: documented(
    z.array(paragraph).check(z.minLength(2)),
    'What one writes at this stage that one did not before',
  ),
  changes: documented(paragraph, 'What changes on arriving here, and what one has to stop doing'),
  stuckBecause: documented(paragraph, 'Why people stay below it though they work well'),
  proof: documented(siteLink, 'The exercise or tool that shows one is ready'),
  from: documented(z.array(slug), 'Stages from which people come, by id; empty for the first'),
});

export const catalystSchema = z.strictObject({
  name: documented(line(100), 'The experience, such as Taking over a red program'),
  teaches: documented(paragraph, 'What it teaches that nothing else does'),
  seek: documented(paragraph, 'How to get it: whom to ask, in which words, in a present job'),
  small: documented(paragraph, 'A smaller form of it that is open to somebody outside the role'),
  price: documented(paragraph, 'What it costs, and when not to take it'),
  skills: documented(z.array(skillIdSchema).check(z.minLength(1)), 'Skills it grows'),
});

export const ladderSchema = z.strictObject({
  name: documented(line(120), 'The public ladder'),
  source: documented(source, 'Where it stands, in which version, and what was read of it'),
  rungs: documented(
    z
      .array(
        z.strictObject({
          rung: line(80),
          stage: slug,
          note: documented(paragraph, 'What it asks there, in our own words, and where it differs from our stage'),
        }),
      )
      .check(z.minLength(2)),
    'Its rungs or headings, each with the stage of ours that is nearest',
  ),
});

/** content/career-stages.yaml: tracks, stages, what speeds a career up, and public ladders beside them. */
export const careerSchema = z
  .strictObject({
    stages: documented(z.record(slug, stageSchema), 'The stages by id, each track from its first stage to its last'),
    linear: documented(disagreement, 'Where the documents disagree on whether the path is one line'),
    seeking: documented(paragraph, 'What catalytic experiences are, and how they are sought'),
    catalysts: documented(z.record(slug, catalystSchema), 'Experiences after which people are given more, by id'),
    ladders: documented(z.record(slug, ladderSchema), 'Public ladders by id'),
    sources: documented(z.array(source), 'Where the disagreement and the catalytic experiences come from'),
    updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  })
  .check(
    z.check(({ value, issues }) => {
      const named = [
        ...Object.entries(value.stages).flatMap(([id, { from }]) =>
          from.map((stage, at) => ({ stage, path: ['stages', id, 'from', at] })),
        ),
        ...Object.entries(value.ladders).flatMap(([id, { rungs }]) =>
          rungs.map(({ stage }, at) => ({ stage, path: ['ladders', id, 'rungs', at, 'stage'] })),
        ),
      ];
      for (const { stage, path } of named)
        if (!(stage in value.stages))
          issues.push({ code: 'custom', path, input: stage, message: 'the id of a stage of this file' });
    }),
  );
export type Career = z.infer<typeof careerSchema>;
