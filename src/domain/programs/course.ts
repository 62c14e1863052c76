import * as z from 'zod/mini';
import { documented, line, paragraph } from '#domain/documented.ts';
import { activitySchema, estimateSchema, freezeSchema, linkSchema } from './plan.ts';
import { requirementSchema } from './overview.ts';
import { absence, amount, byId, day, month, partId } from './parts.ts';

export const metricSchema = z.strictObject({
  name: documented(line(80), 'What is measured'),
  unit: documented(line(30), 'Such as %, ms or breaks a day'),
  shows: documented(paragraph, 'What it says about the program, and how it is counted'),
  kind: documented(z.enum(['leading', 'trailing']), 'Whether it moves before the outcome or after it'),
  better: documented(z.enum(['up', 'down']), 'Whether higher or lower is better'),
  target: documented(z.number(), 'The wanted value'),
  values: documented(z.array(z.number()).check(z.minLength(10)), 'One value a week, the first week first'),
});

/** metrics.yaml of a pack. */
export const metricsSchema = z.strictObject({
  firstWeek: documented(day, 'Monday of the first week'),
  metrics: documented(byId(metricSchema, 4), 'Metrics by id'),
});

/** What a piece of news changes in the pack; `change` says in which part. */
const changeSchema = z.union([
  z.strictObject({ change: z.literal('estimate'), activity: partId, estimate: estimateSchema }),
  z.strictObject({
    change: z.literal('remaining'),
    activity: partId,
    days: z.number().check(z.minimum(0.5), z.maximum(120)),
  }),
  z.strictObject({ change: z.literal('after'), activity: partId, after: z.array(linkSchema) }),
  z.strictObject({
    change: z.literal('activity'),
    id: partId,
    activity: activitySchema,
    before: z.array(partId).check(z.minLength(1)),
  }),
  z.strictObject({ change: z.literal('away'), team: partId, person: line(60), away: absence }),
  z.strictObject({ change: z.literal('cost'), line: partId, month, amount }),
  z.strictObject({ change: z.literal('quote'), vendor: partId, monthly: amount }),
  z.strictObject({ change: z.literal('freeze'), id: partId, freeze: freezeSchema }),
  z.strictObject({ change: z.literal('requirement'), id: partId, requirement: requirementSchema }),
  z.strictObject({ change: z.literal('committed'), day }),
]);
export type Change = z.infer<typeof changeSchema>;

export const newsSchema = z.strictObject({
  day: documented(day, 'The day on which it is known; after the as-of day it is a surprise'),
  headline: documented(line(90), 'What happened'),
  text: documented(paragraph, 'The news as it arrives: who says what, with figures'),
  from: documented(line(60), 'Who brings it: a name, a team or a vendor'),
  kind: documented(
    z.enum(['vendor', 'people', 'goal', 'incident', 'audit', 'scope', 'money', 'progress']),
    'What it is about',
  ),
  changes: documented(z.array(changeSchema), 'What it changes in the pack; may be empty for news before the as-of day'),
});

/** news.yaml of a pack. */
export const newsFileSchema = z.strictObject({
  news: documented(byId(newsSchema, 7), 'News by id, the oldest first'),
});
