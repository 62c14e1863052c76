import type { SkillId } from '#domain/framework/skill.ts';
import type { Rating } from '#domain/record/core.ts';

/** Days after which a self-rating is worth giving again. */
const reRateAfterDays = 30;
const day = 24 * 60 * 60 * 1000;

/** Whether a rating is at least `reRateAfterDays` old. One from the future (a clock that was wrong) is not. */
export const isStale = (rating: Rating, now: string): boolean =>
  Date.parse(now) - Date.parse(rating.ratedAt) >= reRateAfterDays * day;

/** When to rate again: which ratings are due, and when the next one will be (null without ratings). */
export type ReRate = { due: boolean; stale: SkillId[]; nextDueAt: string | null };

/** Looks through the ratings for those that are due at the given moment. */
export function remindToRate(ratings: readonly Rating[], now: string): ReRate {
  const stale = ratings.filter((rating) => isStale(rating, now)).map(({ id }) => id);
  const oldest = ratings.map(({ ratedAt }) => Date.parse(ratedAt)).toSorted((a, b) => a - b)[0];
  return {
    due: stale.length > 0,
    stale,
    nextDueAt: oldest === undefined ? null : new Date(oldest + reRateAfterDays * day).toISOString(),
  };
}
