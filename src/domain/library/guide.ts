import * as z from 'zod/mini';
import { documented, line, paragraph } from '#domain/documented.ts';
import { siteAddress, siteLink, updatedDay } from './address.ts';
import { ownDescription } from './description.ts';

const step = z.strictObject({
  to: documented(siteAddress, 'The address of the tool or page'),
  text: documented(line(120), 'What to do there, beginning with a verb'),
  minutes: documented(z.int().check(z.minimum(1), z.maximum(480)), 'Minutes it takes'),
  why: documented(paragraph, 'Why this, and why now in the order'),
  done: documented(line(200), 'What one has when it is done'),
});

/** content/guides: a path through the tools for somebody in a situation. */
export const guideSchema = z.strictObject({
  title: documented(line(80), 'The situation in the reader’s own words, such as I am a QA lead'),
  order: documented(z.int().check(z.minimum(1), z.maximum(99)), 'Its place in the list'),
  lead: documented(paragraph, 'What matters most in this situation, and what can wait'),
  description: ownDescription,
  when: documented(line(160), 'Over how long, such as Three evenings and a weekend'),
  steps: documented(z.array(step).check(z.minLength(3)), 'The steps in their order'),
  shortOfTime: documented(paragraph, 'What to do with a third of the time'),
  leaveOut: documented(
    z.array(paragraph).check(z.minLength(1)),
    'What people do first in this situation and better would not',
  ),
  related: documented(z.array(siteLink), 'Pages beside it'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  keywords: documented(z.array(line(60)).check(z.minLength(2)), 'Search words that the title does not hold'),
});
export type Guide = z.infer<typeof guideSchema> & { id: string };

/** Minutes of all steps together. */
export const minutesOf = ({ steps }: Pick<Guide, 'steps'>): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);
