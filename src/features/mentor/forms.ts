import * as z from 'zod/mini';
import { findingTypes } from '#domain/artifacts/rule.ts';
import { keptKinds } from '#domain/record/document.ts';
import { sightings } from '#domain/record/evidence.ts';

const typed = z.string();
const rated = z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.null()]));

const said = {
  rated,
  strength: typed,
  essential: typed,
  saw: z.nullable(z.enum(sightings)),
  attests: z.boolean(),
  by: typed,
};

/** What stands in the forms of the desk while they are unfinished; texts may still be wrong. */
export const forms = {
  assign: z.object({
    mentor: typed,
    mentees: typed,
    chosen: z.array(typed),
    due: typed,
    note: typed,
    lookAt: typed,
  }),
  remark: z.object({
    type: z.enum(findingTypes),
    text: typed,
    at: typed,
    quote: typed,
    near: z.number(),
    criterion: typed,
    keeps: z.boolean(),
    bank: typed,
  }),
  quick: z.object({ ...said, rows: z.array(z.number()) }),
  review: z.object({
    ...said,
    again: z.boolean(),
    why: typed,
    signs: z.boolean(),
  }),
  ask: z.object({ mentor: typed, mentee: typed }),
  handIn: z.object({
    title: typed,
    document: z.union([z.enum(keptKinds), z.literal('')]),
    source: typed,
    text: typed,
    ai: z.enum(['unsaid', 'none', 'some']),
    aiWhere: typed,
    link: typed,
    named: z.array(typed),
    rated,
    withSelf: z.boolean(),
    work: z.enum(['real', 'simulated']),
    note: typed,
  }),
  kept: z.object({ type: z.enum(findingTypes), text: typed }),
  why: z.object({ why: typed }),
};

export type FormOf<K extends keyof typeof forms> = z.infer<(typeof forms)[K]>;
