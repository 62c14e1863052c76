import type { Remark } from './case.ts';

/** Essential points that a person can work on in one round. */
export const mostEssentials = 3;

/** Essential points of a round that are still open; a review’s own essential point counts as one. */
export const openEssentials = (remarks: readonly Remark[], ofReview: string): number =>
  remarks.filter(({ comment, resolved }) => comment.body.type === 'essential' && !resolved).length +
  (ofReview.trim() === '' ? 0 : 1);
