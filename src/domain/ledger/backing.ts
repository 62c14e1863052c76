import type { Evidence, Review } from '#domain/record/evidence.ts';

/** How an evidence item is backed, weakest first. */
const backings = ['none', 'told', 'shown', 'attested'] as const;
export type Backing = (typeof backings)[number];

/** Why an item backs nothing. The last three concern bullets and answers, which only inherit. */
export type NoBacking =
  | 'draft'
  | 'retracted'
  | 'needs-date'
  | 'needs-role'
  | 'needs-date-and-role'
  | 'builds-on-nothing'
  | 'base-not-kept'
  | 'base-carries-nothing';

/** The backing of one item, with what makes it so. */
export type Backed =
  | { backing: 'attested'; because: 'somebody-stands-for-it'; by: string; on: string; saw: Review['saw'] }
  | { backing: 'shown'; because: 'artifact-to-open' | 'artifact-to-read' }
  | { backing: 'shown'; because: 'number-to-check'; checkableBy: string }
  | { backing: 'told'; because: 'date-and-role' }
  | { backing: 'none'; because: NoBacking };

/** Names under which a person would be reviewing themself; a review without a name counts as nobody's. */
const ownNames = new Set(['', 'i', 'me', 'myself', 'self']);

/** Reviews by somebody else, the only ones that rate or attest. */
export const reviewsByOthers = (piece: Evidence): Review[] =>
  piece.reviews.filter((review) => !ownNames.has(review.by.trim().toLowerCase()));

/** Whether the item may back anything: kept by the person, or kept and checked by the artifact linter. */
export const isKept = (piece: Evidence): boolean => piece.state === 'kept' || piece.state === 'checked';

/** Whether the item carries only what it builds on. */
export const inherits = (piece: Evidence): boolean => piece.kind === 'bullet' || piece.kind === 'answer';

/** Whether somebody else attests that the person defended the work live. */
export const isDefended = (piece: Evidence): boolean =>
  reviewsByOthers(piece).some((review) => review.attests && review.saw === 'defense');

const isFilled = (text: string): boolean => text.trim() !== '';

function latestAttestation(piece: Evidence): Review | undefined {
  const attesting = reviewsByOthers(piece).filter((review) => review.attests);
  return attesting.toSorted((a, b) => b.on.localeCompare(a.on))[0];
}

function unbacked(piece: Evidence): Backed {
  if (isFilled(piece.date)) return { backing: 'none', because: 'needs-role' };
  return { backing: 'none', because: isFilled(piece.role) ? 'needs-date' : 'needs-date-and-role' };
}

/**
 * The backing of an item that stands on its own (an artifact, story or reference), strongest first:
 * - attested: somebody else reviewed it and stands for it;
 * - shown: an artifact whose text or link is here, since anybody can then look at it, whoever `checkableBy` names;
 *   or any item with a number claim that names in `checkableBy` who could check the number;
 * - told: a date and the person's role;
 * - none: less than that, a draft, or retracted.
 */
export function judgeBacking(piece: Evidence): Backed {
  if (piece.state === 'draft' || piece.state === 'retracted') return { backing: 'none', because: piece.state };
  const attestation = latestAttestation(piece);
  if (attestation)
    return {
      backing: 'attested',
      because: 'somebody-stands-for-it',
      by: attestation.by,
      on: attestation.on,
      saw: attestation.saw,
    };
  if (piece.kind === 'artifact' && isFilled(piece.link)) return { backing: 'shown', because: 'artifact-to-open' };
  if (piece.kind === 'artifact' && isFilled(piece.text)) return { backing: 'shown', because: 'artifact-to-read' };
  const numbered = piece.claims.some((claim) => claim.kind === 'number');
  if (numbered && isFilled(piece.checkableBy))
    return { backing: 'shown', because: 'number-to-check', checkableBy: piece.checkableBy };
  if (isFilled(piece.date) && isFilled(piece.role)) return { backing: 'told', because: 'date-and-role' };
  return unbacked(piece);
}
