import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { reviewsByOthers } from './backing.ts';

/** The level of a skill that an item demonstrates, and whose rating that is. */
export type Demonstrated = {
  skill: SkillId;
  level: AnchorLevel;
  ratedBy: { who: 'self' } | { who: 'reviewer'; name: string; on: string };
};

/** The lower of two levels. */
export const lower = (a: AnchorLevel, b: AnchorLevel): AnchorLevel => (a < b ? a : b);

function lowestRating(ratings: readonly { skill: SkillId; level: AnchorLevel }[], skill: SkillId): AnchorLevel | null {
  const levels = ratings.filter((rating) => rating.skill === skill).map((rating) => rating.level);
  return levels.length === 0 ? null : levels.reduce(lower);
}

/**
 * What an item demonstrates of a skill: the reviewer's rating where somebody else rated it, else the person's own.
 * Of several reviews the latest that rates the skill counts; of several on one day, the lowest rating.
 * A skill that only a reviewer names counts too. Null where nobody names the skill.
 */
export function demonstrate(piece: Evidence, skill: SkillId): Demonstrated | null {
  const rated = reviewsByOthers(piece).flatMap((review) => {
    const level = lowestRating(review.skills, skill);
    return level === null ? [] : [{ level, name: review.by, on: review.on }];
  });
  const latest = rated.toSorted((a, b) => b.on.localeCompare(a.on) || a.level - b.level)[0];
  if (latest) return { skill, level: latest.level, ratedBy: { who: 'reviewer', name: latest.name, on: latest.on } };
  const own = lowestRating(piece.skills, skill);
  return own === null ? null : { skill, level: own, ratedBy: { who: 'self' } };
}

/** Skills that an item is about, in framework order. */
export function skillsOf(piece: Evidence): SkillId[] {
  const named = new Set(
    [...piece.skills, ...reviewsByOthers(piece).flatMap((review) => review.skills)].map((rating) => rating.skill),
  );
  return skillIds.filter((skill) => named.has(skill));
}
