import type { Evidence } from '#domain/record/evidence.ts';
import { judgeBacking, type Backed } from './backing.ts';
import { carryUnder, type Circumstance, type Lift, type LiftReason } from './caps.ts';

/** A change that could be made to an item, and the circumstance it would bring about. */
type Change = [by: LiftReason, then: Circumstance];

function firstStep(piece: Evidence, backed: Backed, now: Circumstance): Change[] {
  switch (backed.because) {
    case 'draft':
      return [['keep', { ...now, backing: judgeBacking({ ...piece, state: 'kept' }).backing }]];
    case 'needs-date':
      return [['add-date', { ...now, backing: 'told' }]];
    case 'needs-role':
      return [['add-role', { ...now, backing: 'told' }]];
    case 'needs-date-and-role':
      return [['add-date-and-role', { ...now, backing: 'told' }]];
    default:
      return [];
  }
}

function changes(piece: Evidence, backed: Backed, now: Circumstance): Change[] {
  const attested: Circumstance = { ...now, backing: 'attested', twoAtFive: now.anotherAtFive };
  const work: Change = now.simulated
    ? ['live-defense', { ...attested, defended: true }]
    : ['second-real-item', { ...now, twoAtFive: true }];
  const shown: Change[] =
    now.backing === 'attested'
      ? []
      : [
          ['let-somebody-check', { ...now, backing: 'shown' }],
          ['attestation', attested],
        ];
  return [...firstStep(piece, backed, now), ...shown, work];
}

/**
 * What would let an item carry more than it does, the smallest step first, each with the level it would then carry.
 * A retracted item has none; a draft has first to be kept.
 */
export function liftsFor(piece: Evidence, backed: Backed, now: Circumstance): Lift[] {
  if (piece.state === 'retracted') return [];
  const { carried } = carryUnder(now);
  const possible = piece.state === 'draft' ? firstStep(piece, backed, now) : changes(piece, backed, now);
  return possible.flatMap(([by, then]) => {
    const to = carryUnder(then).carried;
    return to !== 0 && to > carried ? [{ by, to }] : [];
  });
}
