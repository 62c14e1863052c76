import * as z from 'zod/mini';
import { documented, line } from '#domain/documented.ts';
import { amount, day, partId } from '#domain/programs/parts.ts';
import { activitySchema, linkSchema } from '#domain/programs/plan.ts';

const points = z.int().check(
  z.minimum(-30),
  z.maximum(30),
  z.refine((by) => by !== 0, 'A number other than 0'),
);

/**
 * What a choice or a consequence does. The plan is changed, never the date: by how many days the finish moves is worked
 * out from the program's network.
 */
export const effectSchema = z.union([
  z.strictObject({
    change: z.literal('longer'),
    activity: partId,
    days: z.number().check(z.minimum(-30), z.maximum(60)),
  }),
  z.strictObject({ change: z.literal('after'), activity: partId, after: z.array(linkSchema) }),
  z.strictObject({
    change: z.literal('activity'),
    id: partId,
    activity: activitySchema,
    before: z.array(partId).check(z.minLength(1)),
  }),
  z.strictObject({ change: z.literal('committed'), day }),
  z.strictObject({ change: z.literal('cost'), line: partId, amount }),
  z.strictObject({ change: z.literal('trust'), person: partId, by: points }),
  z.strictObject({ change: z.literal('quality'), by: points }),
  z.strictObject({ change: z.literal('energy'), by: points }),
  z.strictObject({ change: z.literal('learn'), fact: partId }),
  z.strictObject({ change: z.literal('flag'), flag: partId }),
]);
export type Effect = z.infer<typeof effectSchema>;

/** Under which circumstances something is possible or happens; everything that is named has to hold. */
export const conditionSchema = z.strictObject({
  knows: documented(z.optional(z.array(partId)), 'Facts that were on the screen by then'),
  without: documented(z.optional(z.array(partId)), 'Facts that were not'),
  flags: documented(z.optional(z.array(partId)), 'Flags that earlier choices have set'),
  notFlags: documented(z.optional(z.array(partId)), 'Flags that no choice has set'),
  levels: documented(
    z.optional(
      z.array(
        z.strictObject({
          meter: line(40),
          atLeast: z.optional(z.number()),
          atMost: z.optional(z.number()),
        }),
      ),
    ),
    'Bounds on meters: schedule, budget, quality, energy or trust:person',
  ),
});
export type Condition = z.infer<typeof conditionSchema>;
