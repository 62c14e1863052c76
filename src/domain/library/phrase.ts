import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/skill.ts';
import { updatedDay } from './address.ts';
import { ownDescription } from './description.ts';

/** What a situation of the language bank is about, in the order in which they are shown. */
export const phraseGroups = ['dates-and-scope', 'news', 'people', 'decisions', 'career'] as const;

/** Names of the slots that cannot be cut out of the words: they stand there not once, or run into another slot. */
function misplacedSlots({ say, slots }: { say: string; slots: Record<string, string> }): string[] {
  const places = Object.entries(slots).map(([name, words]) => {
    const start = say.indexOf(words);
    const once = start >= 0 && start === say.lastIndexOf(words);
    return { name, start, end: start + words.length, once };
  });
  return places
    .filter(
      (place) =>
        !place.once ||
        places.some((other) => other !== place && other.once && other.start < place.end && place.start < other.end),
    )
    .map(({ name }) => name);
}

/** Something to say or write: to whom, when, and why it works. */
const phraseSchema = z
  .strictObject({
    name: documented(line(80), 'The move it makes, such as Saying no with options; no other phrase could carry it'),
    to: documented(line(160), 'To whom and when: one person on one day'),
    form: documented(z.enum(['spoken', 'written']), 'spoken, or written as a message'),
    say: documented(
      paragraph,
      'The words as they would really be said, with the fictional numbers and names of that day',
    ),
    why: documented(paragraph, 'Why it works: what it does to the listener, in one or two sentences'),
    doNotSay: documented(paragraph, 'What people say instead, in quotation marks, and what that costs'),
    slots: documented(
      z.record(line(60), line(200)),
      'What a reader replaces by their own: the name of each slot, and the words that stand in its place in say, exactly once',
    ),
    skills: documented(z.array(skillIdSchema).check(z.minLength(1)), 'Skills it shows, the main one first'),
    keywords: documented(z.array(line(60)).check(z.minLength(2)), 'Search words that the name does not hold'),
  })
  .check(
    z.check(({ value, issues }) => {
      for (const name of misplacedSlots(value))
        issues.push({
          code: 'custom',
          path: ['slots', name],
          input: value.slots[name],
          message: 'words that stand in say exactly once and in no other slot',
        });
    }),
  );

/** content/phrases: one situation of the language bank with its phrases, keyed by id. */
export const phraseSituationSchema = z.strictObject({
  name: documented(line(60), 'The situation, such as Scope creep'),
  group: documented(z.enum(phraseGroups), 'Where it stands in the list'),
  lead: documented(paragraph, 'What is hard about it, and what all its phrases have in common'),
  description: ownDescription,
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  phrases: documented(
    z.record(slug, phraseSchema),
    'The phrases by id; an id is part of the address and is used once in all situations',
  ),
});
export type PhraseSituation = z.infer<typeof phraseSituationSchema> & { id: string };
export type Phrase = z.infer<typeof phraseSchema> & { id: string };

/** The phrases of a situation in the order of its file. */
export const phrasesOf = ({ phrases }: Pick<PhraseSituation, 'phrases'>): Phrase[] =>
  Object.entries(phrases).map(([id, phrase]) => ({ ...phrase, id }));

/** A piece of a phrase; `slot` names what a reader replaces, and is null for words that stay. */
export type PhrasePart = { text: string; slot: string | null };

/** The words of a phrase, cut where its slots begin and end. */
export function cutAtSlots({ say, slots }: Pick<Phrase, 'say' | 'slots'>): PhrasePart[] {
  const places = Object.entries(slots)
    .map(([slot, text]) => ({ slot, text, start: say.indexOf(text) }))
    .toSorted((a, b) => a.start - b.start);
  let end = 0;
  const parts = places.flatMap(({ slot, text, start }): PhrasePart[] => {
    const before = say.slice(end, start);
    end = start + text.length;
    return [
      { text: before, slot: null },
      { text, slot },
    ];
  });
  return [...parts, { text: say.slice(end), slot: null }].filter(({ text }) => text !== '');
}

/** The words of a phrase with the name of each slot in brackets, to fill in. */
export const withBlanks = (phrase: Pick<Phrase, 'say' | 'slots'>): string =>
  cutAtSlots(phrase)
    .map(({ text, slot }) => (slot === null ? text : `[${slot}]`))
    .join('');
