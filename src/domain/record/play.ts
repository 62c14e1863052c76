import * as z from 'zod/mini';
import { id, instant, longText, shortText } from './values.ts';

/** A day of the simulator as it was played: the seed and the moves are enough to play it again. */
export const playSchema = z.strictObject({
  id,
  day: shortText,
  seed: z.number().check(z.minimum(0), z.maximum(1_000_000)),
  moves: z._default(
    z
      .array(z.strictObject({ event: shortText, act: z.enum(['look', 'choose']), pick: shortText }))
      .check(z.maxLength(200)),
    [],
  ),
  notes: z._default(longText, ''),
  replays: z._default(z.union([id, z.literal('')]), ''),
  startedAt: instant,
  endedAt: z._default(z.union([instant, z.literal('')]), ''),
});
export type Play = z.infer<typeof playSchema>;
