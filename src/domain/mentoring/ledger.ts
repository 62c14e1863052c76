import type { Evidence, Review } from '#domain/record/evidence.ts';
import type { EventOf, MentorEvent } from './event.ts';
import { countingReviews, standingReviews } from './judge.ts';
import { is } from './merge.ts';

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A review as the ledger keeps it, under the id of its event. */
const asReview = ({ id, body }: EventOf<'review'>): Review => ({
  id,
  by: body.by,
  on: body.on,
  saw: body.saw,
  attests: body.attests && !body.changed,
  skills: body.skills,
  words: [body.strength, body.essential].filter((words) => words.trim() !== '').join('\n\n'),
});

/**
 * The reviews of an item after all that its case tells: those that count are there, those taken back or replaced are
 * not, and those that came another way are left alone. A person’s word about their own work is none.
 */
export function reviewsAfter(piece: Pick<Evidence, 'reviews'>, log: readonly MentorEvent[]): Review[] {
  const known = new Set(log.filter(is('review')).map(({ id }) => id));
  const mentee = log.find(is('assign'))?.body.mentee ?? '';
  const standing = countingReviews(standingReviews(log)).filter(({ body }) => !sameName(body.by, mentee));
  return [...piece.reviews.filter(({ id }) => !known.has(id)), ...standing.map(asReview)].slice(-50);
}
