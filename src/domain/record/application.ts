import * as z from 'zod/mini';
import { day, id, instant, longText, shortText, webLink } from './values.ts';

/** How far an application has come, in order; the last three are ends. */
export const stages = [
  'found',
  'preparing',
  'applied',
  'screen',
  'loop',
  'offer',
  'accepted',
  'declined',
  'turned-down',
] as const;
export type Stage = (typeof stages)[number];

/** What there is to find out about a company before one talks to it; each is a text of the application. */
export const researchTexts = ['business', 'systems', 'organization', 'launches', 'people', 'worries'] as const;
export type ResearchText = (typeof researchTexts)[number];

const chosen = z.array(id).check(z.maxLength(100));
const noDay = z.union([day, z.literal('')]);

/** A job that the person applies for, or may. */
export const applicationSchema = z.strictObject({
  id,
  company: shortText,
  title: shortText,
  link: z._default(webLink, ''),
  posting: z._default(longText, ''),
  stage: z._default(z.enum(stages), 'found'),
  version: z._default(z.union([id, z.literal('')]), ''),
  bullets: z._default(chosen, []),
  stories: z._default(chosen, []),
  business: z._default(longText, ''),
  systems: z._default(longText, ''),
  organization: z._default(longText, ''),
  launches: z._default(longText, ''),
  people: z._default(longText, ''),
  worries: z._default(longText, ''),
  level: z._default(shortText, ''),
  pay: z._default(shortText, ''),
  nextAction: z._default(shortText, ''),
  nextOn: z._default(noDay, ''),
  notes: z._default(longText, ''),
  addedAt: instant,
});
export type Application = z.infer<typeof applicationSchema>;

/** What the person wrote down after a real conversation. */
export const debriefSchema = z.strictObject({
  id,
  application: z.union([id, z.literal('')]),
  on: noDay,
  round: z._default(shortText, ''),
  people: z._default(shortText, ''),
  asked: z._default(longText, ''),
  answered: z._default(longText, ''),
  change: z._default(longText, ''),
  learned: z._default(longText, ''),
  promised: z._default(longText, ''),
  promisedBy: z._default(noDay, ''),
  went: z._default(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), 0),
  addedAt: instant,
});
export type Debrief = z.infer<typeof debriefSchema>;
