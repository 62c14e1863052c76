import * as z from 'zod/mini';
import { documented, line, paragraph } from '#domain/documented.ts';
import { amount, byId, day, partId, place } from './parts.ts';

/**
 * How a rule recognizes that somebody wrote about this: from each group at least one word stands in the text.
 * A word is the beginning of a word, in lowercase.
 */
const cues = documented(
  z.array(z.array(line(40)).check(z.minLength(1))).check(z.minLength(1)),
  'How it is recognized in a text: of every group at least one; beginnings of words, in lowercase',
);

export const plantedRiskSchema = z.strictObject({
  cause: documented(paragraph, 'The fact from which it comes'),
  event: documented(paragraph, 'What may happen'),
  effect: documented(paragraph, 'What it would do, in days, money or quality'),
  sign: documented(paragraph, 'The early sign that is already to be seen, with its figure'),
  seenIn: documented(z.array(place).check(z.minLength(1)), 'Where the sign is visible, as kind:id'),
  response: documented(paragraph, 'What a good response does before the trigger, and what after it'),
  cues,
});

export const contradictionSchema = z.strictObject({
  between: documented(
    z.tuple([place, place]),
    'The two that cannot both be met: requirements, constraints, freezes or milestones, as kind:id',
  ),
  why: documented(paragraph, 'Why not, with the arithmetic'),
  settledBy: documented(partId, 'The stakeholder who can settle it'),
  cues,
});

export const varianceSchema = z.strictObject({
  line: documented(partId, 'The budget line'),
  amount: documented(amount, 'Planned to date less spent to date that this cause explains; negative is overspent'),
  cause: documented(paragraph, 'The fact behind it, and where it can be seen'),
  cues,
});

const schedule = z.strictObject({
  baseline: documented(day, 'Finish with the most likely durations'),
  expected: documented(day, 'Finish with the PERT means'),
  p50: documented(day, 'Finish that half of the draws keep'),
  p80: documented(day, 'Finish that four of five draws keep'),
  seed: documented(z.int(), 'Seed of the draws'),
  draws: documented(z.int().check(z.minimum(1000)), 'Number of draws'),
  afterFreezes: documented(day, 'Finish with the PERT means where nothing changes production in a freeze'),
  forecast: documented(day, 'Finish as of the as-of day: actual dates, remaining days, then the PERT means'),
});

const money = z.strictObject({
  bac: documented(amount, 'Budget at completion: all planned amounts'),
  pv: documented(amount, 'Planned value to date'),
  ev: documented(amount, 'Earned value to date'),
  ac: documented(amount, 'Actual cost to date'),
  eac: documented(amount, 'Estimate at completion by BAC / CPI'),
});

/** truth.yaml of a pack: what its parts say when one looks closely. Shown only after a document was handed in. */
export const truthSchema = z.strictObject({
  criticalPath: documented(
    z.array(partId).check(z.minLength(8)),
    'Activities without float at the PERT means, by early start, then by id',
  ),
  nearCritical: documented(
    z.array(z.strictObject({ activities: z.array(partId).check(z.minLength(1)), float: z.number(), why: paragraph })),
    'Chains with at most five days of float: their activities, the float in working days, and why that matters',
  ),
  schedule: documented(schedule, 'The dates that follow from the plan'),
  slips: documented(
    z.array(z.strictObject({ activity: partId, days: z.int() })),
    'Activities that finished or will finish after the baseline, as of the as-of day, with the working days',
  ),
  frozen: documented(
    z.array(z.strictObject({ activity: partId, freeze: partId })),
    'Activities that change production and run in a freeze, at the PERT means',
  ),
  overload: documented(
    z.array(z.strictObject({ team: partId, week: day, demand: z.number(), capacity: z.number() })),
    'Weeks, by their Monday, in which the baseline asks more person-days of a team than it has',
  ),
  money: documented(money, 'The sums of the budget'),
  variances: documented(z.array(varianceSchema).check(z.minLength(2)), 'What explains the difference, line by line'),
  availability: documented(
    z.strictObject({
      chain: z.array(z.union([partId, z.array(partId).check(z.minLength(2))])).check(z.minLength(2)),
      composite: z.number(),
      why: paragraph,
    }),
    'Systems that all have to work (a list among them: one of it is enough), their availability together in percent if they fail independently, and what it means',
  ),
  risks: documented(byId(plantedRiskSchema, 6), 'Planted risks by id'),
  contradictions: documented(byId(contradictionSchema, 3), 'Planted contradictions by id'),
  surprises: documented(
    z.record(partId, z.strictObject({ days: z.int(), why: paragraph })),
    'For each surprise: working days that the forecast finish moves by it alone, and what it teaches',
  ),
});
export type Truth = z.infer<typeof truthSchema>;
