import * as z from 'zod/mini';
import { anchorLevelSchema, skillIdSchema } from '../framework/skill.ts';
import { day, id, instant, longText, shortText, webLink } from './values.ts';

/** What an evidence item is. Bullets and answers carry only what they build on. */
export const evidenceKinds = ['artifact', 'story', 'bullet', 'answer', 'reference'] as const;

/** Where an item is in its life; drafts and retracted items back nothing. */
export const evidenceStates = ['draft', 'kept', 'checked', 'retracted'] as const;

/** What a person who stands for an item saw. */
export const sightings = ['document', 'defense', 'work'] as const;

const skillLevel = z.strictObject({ skill: skillIdSchema, level: anchorLevelSchema });

/** A checkable claim inside an item: a number, technology, organization or title. */
const claimSchema = z.strictObject({
  kind: z.enum(['number', 'technology', 'organization', 'title']),
  text: shortText,
  about: z._default(shortText, ''),
});

/** Somebody else's word on an item: who, when, what they saw and how they rate it on the anchors. */
export const reviewSchema = z.strictObject({
  id,
  by: shortText,
  on: day,
  saw: z.enum(sightings),
  attests: z.boolean(),
  skills: z.array(skillLevel).check(z.maxLength(20)),
  words: longText,
});
export type Review = z.infer<typeof reviewSchema>;

/** One item of the evidence ledger. */
export const evidenceSchema = z.strictObject({
  id,
  kind: z.enum(evidenceKinds),
  title: shortText,
  text: z._default(longText, ''),
  link: z._default(webLink, ''),
  skills: z.array(skillLevel).check(z.maxLength(20)),
  claims: z._default(z.array(claimSchema).check(z.maxLength(100)), []),
  date: z._default(z.union([day, z.literal('')]), ''),
  role: z._default(shortText, ''),
  work: z.enum(['real', 'simulated']),
  checkableBy: z._default(shortText, ''),
  origin: z._default(shortText, ''),
  buildsOn: z._default(z.array(id).check(z.maxLength(50)), []),
  state: z.enum(evidenceStates),
  reviews: z._default(z.array(reviewSchema).check(z.maxLength(50)), []),
  addedAt: instant,
});
export type Evidence = z.infer<typeof evidenceSchema>;
