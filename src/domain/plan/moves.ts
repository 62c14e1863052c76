import * as z from 'zod/mini';
import { documented, paragraph } from '#domain/documented.ts';

/** content/ninety-days.yaml: for a skill, what to start, volunteer for and ask for in the present job. */
export const movesSchema = z.strictObject({
  start: documented(paragraph, 'What one can begin alone, in any job'),
  volunteer: documented(paragraph, 'What one can offer to do for others'),
  ask: documented(paragraph, 'What one has to ask somebody for'),
});
