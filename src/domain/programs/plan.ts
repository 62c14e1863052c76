import * as z from 'zod/mini';
import { documented, line, paragraph } from '#domain/documented.ts';
import { byId, day, dayOff, partId } from './parts.ts';

const days = z.number().check(z.minimum(0), z.maximum(120));

/** Optimistic, most likely and pessimistic, in working days. */
export const estimateSchema = z
  .tuple([days, days, days])
  .check(
    z.refine(([o, m, p]) => o <= m && m <= p && p > 0, 'Optimistic, most likely, pessimistic, none above the next'),
  );

/** A predecessor: its id where the activity starts after its finish, else with relation and lag in working days. */
export const linkSchema = z.union([
  partId,
  z.strictObject({
    id: partId,
    type: z.enum(['FS', 'SS', 'FF', 'SF']),
    lag: z.optional(z.number().check(z.minimum(-30), z.maximum(30))),
  }),
]);

const actual = z.union([
  z.strictObject({ started: day, finished: day }),
  z.strictObject({ started: day, remaining: z.number().check(z.minimum(0.5), z.maximum(120)) }),
]);

export const activitySchema = z.strictObject({
  name: documented(line(90), 'What is done, beginning with a verb'),
  team: documented(partId, 'The team that does it'),
  people: documented(
    z.number().check(z.minimum(0), z.maximum(12), z.multipleOf(0.5)),
    'How many of the team it keeps busy, all day, while it runs; 0 where it is only waiting',
  ),
  estimate: documented(estimateSchema, 'Optimistic, most likely and pessimistic duration in working days'),
  after: documented(
    z.array(linkSchema),
    'What it waits for: an id means after its finish; else id, type (FS, SS, FF, SF) and lag in working days',
  ),
  inProduction: documented(
    z.optional(z.literal(true)),
    'true where it changes what runs in production, and so must not run in a freeze',
  ),
  systems: documented(
    z.optional(z.array(partId).check(z.minLength(1))),
    'The systems that it changes in production; left out where it may be any',
  ),
  note: documented(z.optional(paragraph), 'What the team says about it, such as why the pessimistic figure is so high'),
  actual: documented(
    z.optional(actual),
    'What happened up to the as-of day: started and finished, or started and remaining working days',
  ),
});

/** A stretch in which production, or some of its systems, may not be changed; both days count. */
export const freezeSchema = z.strictObject({
  name: documented(line(60), 'What it is called'),
  from: documented(day, 'First day'),
  to: documented(day, 'Last day'),
  systems: documented(
    z.optional(z.array(partId).check(z.minLength(1))),
    'The systems that it holds for; left out where it holds for all',
  ),
  forbids: documented(paragraph, 'What may not be done, whose rule it is, and who can make an exception'),
});

export const milestoneSchema = z.strictObject({
  name: documented(line(90), 'What can be demonstrated'),
  shows: documented(paragraph, 'What one would see that day'),
  promised: documented(day, 'The day that was promised'),
  after: documented(z.array(partId).check(z.minLength(1)), 'The activities whose finish it waits for'),
});

/** plan.yaml of a pack. */
export const planSchema = z.strictObject({
  start: documented(day, 'First working day of the plan'),
  asOf: documented(day, 'The day on which the reader takes the program over; what happened is known up to it'),
  committed: documented(day, 'The day that was promised for the end'),
  holidays: documented(
    z.array(dayOff).check(z.minLength(1)),
    'Days on which nobody works, besides Saturday and Sunday',
  ),
  freezes: documented(byId(freezeSchema), 'Freezes by id'),
  milestones: documented(byId(milestoneSchema, 3), 'Milestones by id'),
  activities: documented(byId(activitySchema, 30), 'The work by id, 30 to 60 activities'),
});
