import type { SkillId } from '#domain/framework/ids.ts';
import type { Bars } from '#domain/framework/target.ts';
import type { Story } from '#domain/record/interview.ts';
import { countBySkill } from './stories.ts';

/** As many stories cover most loops. Editorial: a loop has four to six rounds, with one or two stories told in each. */
export const storiesUsual = { from: 6, to: 8 } as const;

/** From so many stories on, what has none is a gap and not what is still to come. Editorial. */
export const gapsFrom = 5;

/** Skills that no story shows: the next ones to have one for, and all of them, by how much the target asks for them. */
export type Gaps = {
  /** Whether there are so few stories that all that is lacking would say nothing. */
  isBeginning: boolean;
  next: SkillId[];
  /** Below which nothing else makes up for them. */
  mustHaves: SkillId[];
  others: SkillId[];
};

/**
 * The skills without a story for a target, those first that it asks for most: must-haves before others, then by weight.
 * The next two are the first two.
 */
export function gapsOf(stories: readonly Story[], bars: Bars): Gaps {
  const bare = countBySkill(stories)
    .filter((each) => each.stories === 0)
    .map(({ skill }) => skill)
    .toSorted((a, b) => bars[b].weight - bars[a].weight);
  const isMustHave = (skill: SkillId): boolean => bars[skill].floor !== null;
  const mustHaves = bare.filter(isMustHave);
  const others = bare.filter((skill) => !isMustHave(skill));
  return {
    isBeginning: stories.length < gapsFrom,
    next: [...mustHaves, ...others].slice(0, 2),
    mustHaves,
    others,
  };
}
