import { wordsOf } from '#domain/bullets/text.ts';
import { skillIds, type SkillId } from '#domain/framework/ids.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Story } from '#domain/record/interview.ts';
import { coverage } from './open-points.ts';
import { storyParts, type StoryPart } from './parts.ts';
import { wordsAMinute } from './read-answer.ts';
import { restsOnRetracted } from './retracted.ts';

/** How many stories a person can keep ready; more are told worse. Editorial. */
export const storiesEnough = 12;

/** Seconds that each part of a story should take when it is told in about two minutes; the speech guides’ bands. */
export const secondsFor: Readonly<Record<StoryPart, { from: number; to: number }>> = {
  situation: { from: 10, to: 15 },
  task: { from: 10, to: 15 },
  action: { from: 45, to: 55 },
  result: { from: 15, to: 20 },
  reflection: { from: 10, to: 15 },
};

/** Seconds that a text takes at a calm pace, 140 words a minute. */
export const secondsOf = (text: string): number => Math.round((wordsOf(text).length / wordsAMinute) * 60);

/** A story as it would be told, its parts one after another. */
export const tellStory = (story: Pick<Story, StoryPart>): string =>
  storyParts
    .map((part) => story[part].trim())
    .filter((text) => text !== '')
    .join(' ');

/** Why a story may not be rehearsed or should be looked at: what it rests on was retracted, or it is over three years old. */
export type StoryTrouble = 'rests-on-retracted' | 'old';

/** What is wrong with a story on a day; `today` is a calendar day. */
export function troublesOf(story: Story, evidence: readonly Evidence[], today: string): StoryTrouble[] {
  const isOld = story.happenedOn !== '' && Number(today.slice(0, 4)) - Number(story.happenedOn.slice(0, 4)) > 3;
  return [
    ...(restsOnRetracted(story, evidence) ? (['rests-on-retracted'] as const) : []),
    ...(isOld ? (['old'] as const) : []),
  ];
}

/** A story that could answer a question, with what speaks for it: skills in common, and the share of the question's words in it. */
export type Match = { story: Story; skills: SkillId[]; words: number; score: number };

/**
 * Stories that could answer a question, the best first: 3 points for the question's main skill, 1 for each other skill
 * in common, and up to 2 for the share of the question's words that the story has. One without a skill in common is no match.
 */
export function matchStories(
  question: { asked: string; skills: readonly SkillId[] },
  stories: readonly Story[],
): Match[] {
  return stories
    .map((story): Match => {
      const shared = question.skills.filter((skill) => story.skills.includes(skill));
      const words = coverage(question.asked, `${story.title} ${tellStory(story)}`);
      const main = question.skills[0];
      const score = shared.length + (main && shared.includes(main) ? 2 : 0) + 2 * words;
      return { story, skills: shared, words, score };
    })
    .filter(({ skills }) => skills.length > 0)
    .toSorted((a, b) => b.score - a.score || a.story.id.localeCompare(b.story.id, 'en'));
}

/** How often each skill is shown by a story: none is a gap. */
export function countBySkill(stories: readonly Story[]): { skill: SkillId; stories: number }[] {
  return skillIds.map((skill) => ({
    skill,
    stories: stories.filter(({ skills }) => skills.includes(skill)).length,
  }));
}

/** Stories that are the only one for three skills or more: telling each of them once would be the same story again and again. */
export function overused(stories: readonly Story[]): { story: Story; alone: SkillId[] }[] {
  const single = countBySkill(stories).filter(({ stories: count }) => count === 1);
  return stories.flatMap((story) => {
    const alone = single.map(({ skill }) => skill).filter((skill) => story.skills.includes(skill));
    return alone.length >= 3 ? [{ story, alone }] : [];
  });
}
