import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/ids.ts';
import { day, partId, place, programIds } from '#domain/programs/parts.ts';
import type { Program } from '#domain/programs/program.ts';
import { updatedDay } from '#domain/library/address.ts';
import { conditionSchema, effectSchema } from './effect.ts';

const level = z.int().check(z.minimum(0), z.maximum(100));
const minutes = z.int().check(z.minimum(0), z.maximum(120));
const clock = z.string().check(z.regex(/^(?:[6-9]|1\d|2[0-1]):[0-5]\d$/u, 'A time such as 9:05 or 14:30'));
const effects = z.array(effectSchema);

const trust = documented(level, 'How far they trust you in the morning, from 0 to 100');

/** Somebody whom one meets: a stakeholder of the pack, one of a team, or somebody whom only this day knows. */
const personSchema = z.union([
  z.strictObject({ stakeholder: partId, trust }),
  z.strictObject({ team: partId, name: line(60), trust }),
  z.strictObject({ name: line(60), role: line(80), trust }),
]);

export const factSchema = z.strictObject({
  text: documented(paragraph, 'The fact as one would note it'),
  from: documented(
    z.optional(z.array(place).check(z.minLength(1))),
    'Parts of the pack in which its figures stand, as kind:id; left out where only this day knows it',
  ),
  worked: documented(
    z.optional(z.record(z.string(), line(80))),
    'Figures that are worked out: the figure as it stands in the text, and its arithmetic from figures of those parts',
  ),
});

/** Where a figure of the prose comes from that stands in no fact and in no part of the pack. */
const figureSchema = z.union([
  z.strictObject({ worked: documented(line(120), 'Its arithmetic, from figures of the facts and the pack') }),
  z.strictObject({ from: documented(place, 'The part of the pack that has it in another form, as kind:id') }),
  z.strictObject({
    network: documented(effects, 'What is tried: it is the days by which the end moves, or the new end'),
  }),
  z.strictObject({ told: documented(line(120), 'Who says or measures it on that day, where only this day knows it') }),
]);

export const lookUpSchema = z.strictObject({
  name: documented(line(90), 'What one opens or whom one asks, beginning with a verb'),
  minutes: documented(minutes.check(z.minimum(1)), 'What it costs'),
  when: documented(z.optional(conditionSchema), 'When it is there at all'),
  shows: documented(z.array(partId), 'Facts that it brings to the screen'),
  parts: documented(
    z.optional(z.array(place)),
    'Parts of the pack that are shown with their figures, worked out at that moment: activity, line, metric, vendor, freeze, milestone',
  ),
});

export const consequenceSchema = z.strictObject({
  at: documented(z.union([clock, z.literal('next-morning')]), 'When it comes: a time, or next-morning'),
  happens: documented(paragraph, 'What happens, as one would see it'),
  when: documented(z.optional(conditionSchema), 'Under which circumstances; looked at when it is due'),
  chance: documented(
    z.optional(z.number().check(z.minimum(0.1), z.maximum(0.9))),
    'How likely it is; it is certain where this is left out',
  ),
  told: documented(z.array(partId), 'Facts that told it beforehand'),
  effects: documented(effects, 'What it does'),
});
export type Consequence = z.infer<typeof consequenceSchema>;

export const choiceSchema = z
  .strictObject({
    does: documented(line(200), 'What you do, beginning with a verb'),
    happens: documented(paragraph, 'What is said and done at once'),
    minutes: documented(z.optional(minutes), 'How long it takes, where that is not the time of the event'),
    when: documented(z.optional(conditionSchema), 'When it is possible'),
    effects: documented(effects, 'What it does at once'),
    later: documented(z.optional(z.array(consequenceSchema)), 'What comes of it later that day, or the next morning'),
    defense: documented(z.optional(paragraph), 'Who would defend it, and with what reason'),
    trap: documented(z.optional(paragraph), 'For a choice that is wrong: why it tempts, and what it costs'),
    shows: documented(
      z.optional(z.partialRecord(skillIdSchema, paragraph)),
      'The skills that it shows, each with the words for a story, in the first person',
    ),
  })
  .check(
    z.refine(
      ({ defense, trap }) => (defense === undefined) !== (trap === undefined),
      'Either a defense or a trap, not both',
    ),
  );
export type Choice = z.infer<typeof choiceSchema>;

export const eventSchema = z.strictObject({
  name: documented(line(80), 'What it is, such as Stand-up against the plan'),
  at: documented(clock, 'When it begins'),
  minutes: documented(minutes, 'How long it takes'),
  kind: documented(
    z.enum(['meeting', 'interruption', 'own']),
    'meeting is waited for by others; interruption comes between; own is time of your own',
  ),
  place: documented(line(60), 'Where one is'),
  with: documented(z.array(partId), 'Who is there, by id of the day’s people'),
  when: documented(z.optional(conditionSchema), 'When it happens at all'),
  scene: documented(z.array(paragraph).check(z.minLength(1)), 'What one sees and hears, with figures'),
  task: documented(line(200), 'What is asked of you, as a sentence in the past for a story'),
  shows: documented(z.array(partId), 'Facts that the scene tells'),
  lookUps: documented(z.optional(z.record(partId, lookUpSchema)), 'What can be looked up first'),
  choices: documented(
    z.record(partId, choiceSchema).check(
      z.refine((all) => {
        const count = Object.keys(all).length;
        return count >= 3 && count <= 5;
      }, 'Three to five choices'),
    ),
    'The choices by id',
  ),
  figures: documented(
    z.optional(z.record(line(40), figureSchema)),
    'Figures of the prose, as they are said, that stand in no fact and in no part of the pack: each with where it comes from',
  ),
  bestOnAll: documented(
    z.optional(paragraph),
    'Why one choice may be at least as good as every other on every meter, where one is',
  ),
  practice: documented(
    z.optional(
      z.strictObject({
        exercises: z.optional(z.array(slug)),
        questions: z.optional(z.array(slug)),
        concepts: z.optional(z.array(slug)),
      }),
    ),
    'What to practice when it went badly: exercises, interview questions and concepts by id',
  ),
});

/** A file in content/days/: one day of a TPM in a program pack. */
export const daySchema = z.strictObject({
  name: documented(line(80), 'The day, such as The Thursday windows'),
  program: documented(z.enum(programIds), 'The pack in which it is lived'),
  date: documented(day, 'The date; news of the pack up to it are known'),
  promised: documented(
    z.strictObject({
      activity: documented(partId, 'The activity of the pack with whose end it is kept'),
      date: documented(day, 'The promised date'),
      name: documented(line(80), 'What was promised, such as Locks in 412 stores'),
    }),
    'What the people of the day talk about as promised; its forecast is worked out by the network',
  ),
  summary: documented(paragraph, 'What the day is about, without what happens in it'),
  minutes: documented(z.int().check(z.minimum(3), z.maximum(40)), 'How long a play takes, in real minutes'),
  taster: documented(z.optional(z.literal(true)), 'true for a short one that is shown on the landing page'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  starts: documented(clock, 'When the day begins'),
  ends: documented(clock, 'When you meant to go home; work after it costs energy'),
  morning: documented(z.array(paragraph).check(z.minLength(1)), 'What one knows on the way in'),
  quality: documented(level, 'Quality of what is being built in the morning, from 0 to 100'),
  energy: documented(level, 'Your own energy in the morning, from 0 to 100'),
  people: documented(z.record(partId, personSchema), 'Whom one meets, by id'),
  facts: documented(z.record(partId, factSchema), 'What can be known, by id'),
  events: documented(z.record(partId, eventSchema), 'What happens, by id'),
});
export type Day = z.infer<typeof daySchema> & { id: string };

/** Where a skill, exercise, question or concept is found, by `kind:id`. */
export type PracticeLinks = Record<string, { name: string; href: string }>;

/** A day with its pack, and where what it lets one practice is found. */
export type DayInPack = { day: Day; program: Program; links: PracticeLinks };
