import { wordsOf } from '#domain/bullets/text.ts';
import type { Story } from '#domain/record/interview.ts';
import { readParts, storyParts, type StoryPart } from './parts.ts';
import { wordsAMinute } from './read-answer.ts';
import { proseSentences } from './sentences.ts';
import { secondsFor, secondsOf } from './stories.ts';

/** The lengths in which a story is kept, each in words of the person's own. */
export const storyLengths = ['minute', 'two', 'five'] as const;
export type StoryLength = (typeof storyLengths)[number];

/** Minutes that each version may take. */
const minutesFor: Readonly<Record<StoryLength, number>> = { minute: 1, two: 2, five: 5 };

/** Most words of a version at a calm pace: 140, 280 and 700. */
export const wordBudget = (length: StoryLength): number => minutesFor[length] * wordsAMinute;

/** The order of the parts: in a minute the result comes first, since it may be all that is heard. */
const orderOf: Readonly<Record<StoryLength, readonly StoryPart[]>> = {
  minute: ['result', 'situation', 'action', 'reflection'],
  two: storyParts,
  five: storyParts,
};

/** Most words of each part in a version: its share of two minutes, made shorter or longer with the version. */
const wordsFor = (part: StoryPart, length: StoryLength): number =>
  (secondsFor[part].to / 60) * wordsAMinute * (minutesFor[length] / 2);

/** The sentences of a text from its beginning that stay within a number of words; always at least the first. */
function beginning(text: string, words: number): string {
  const sentences = proseSentences(text).map(({ start, end }) => text.slice(start, end).trim());
  const fitting = sentences.filter(
    (_, place) => place === 0 || wordsOf(sentences.slice(0, place + 1).join(' ')).length <= words,
  );
  return fitting.join(' ');
}

/** A first draft of a version, made of whole sentences of the parts and of nothing else. Empty where all parts are. */
export const draftVersion = (story: Pick<Story, StoryPart>, length: StoryLength): string =>
  orderOf[length]
    .map((part) => beginning(story[part].trim(), wordsFor(part, length)))
    .filter((text) => text !== '')
    .join(' ');

/** Seconds that each part takes in a version as the rules read it, beside what it should take, at 140 words a minute. */
type PartTime = { part: StoryPart; seconds: number; from: number; to: number };

/** How the time of a version is divided among the parts that it tells, and the parts that it should tell and does not. */
export type VersionTimes = { told: PartTime[]; missing: StoryPart[] };

/**
 * Divides the time of a version among the parts of its story. A sentence that stands in a part of the story tells that part;
 * one that was written for the version tells the part as which it is read.
 */
export function timeByPart(text: string, length: StoryLength, story: Pick<Story, StoryPart>): VersionTimes {
  const read = readParts(text).map(({ start, end, part }) => {
    const sentence = text.slice(start, end).trim();
    return { sentence, part: storyParts.find((own) => story[own].includes(sentence)) ?? part };
  });
  const told = storyParts.flatMap((part) => {
    const own = read.filter((one) => one.part === part).map(({ sentence }) => sentence);
    return own.length === 0
      ? []
      : [
          {
            part,
            seconds: Math.max(1, secondsOf(own.join(' '))),
            from: Math.round((secondsFor[part].from * minutesFor[length]) / 2),
            to: Math.round((secondsFor[part].to * minutesFor[length]) / 2),
          },
        ];
  });
  const missing = storyParts.filter((part) => orderOf[length].includes(part) && !told.some((one) => one.part === part));
  return { told, missing };
}
