import type { AnchorLevel } from '#domain/framework/skill.ts';
import type { Backing } from './backing.ts';

/** The highest level each circumstance lets an item carry. */
const caps = {
  none: 0,
  told: 3,
  shown: 4,
  attested: 5,
  simulated: 3,
  'simulated-defended': 4,
  'needs-second-real-item': 4,
} as const;

/** The level a self-rating reaches with nothing behind it. */
export const unsupportedCap = 2;

/** What held a level down: one of the caps, or the items that a bullet or answer builds on. */
export type Cap = { because: keyof typeof caps | 'inherits'; level: AnchorLevel | 0 };

/** What decides how much of a demonstrated level an item carries. */
export type Circumstance = {
  demonstrated: AnchorLevel;
  backing: Backing;
  simulated: boolean;
  defended: boolean;
  /** Two backed items of real work demonstrate 5, one of them attested. */
  twoAtFive: boolean;
  /** Another backed item of real work demonstrates 5. */
  anotherAtFive: boolean;
};

function capsOn(circumstance: Circumstance): (keyof typeof caps)[] {
  const { backing, simulated, defended, twoAtFive } = circumstance;
  const applying: (keyof typeof caps)[] = [backing];
  if (simulated) applying.push(defended ? 'simulated-defended' : 'simulated');
  if (!simulated && !twoAtFive) applying.push('needs-second-real-item');
  return applying;
}

/** The level carried under every cap that applies, with the caps that hold it down, tightest first. */
export function carryUnder(circumstance: Circumstance): { carried: AnchorLevel | 0; caps: Cap[] } {
  const { demonstrated } = circumstance;
  const holding = capsOn(circumstance)
    .map((because) => ({ because, level: caps[because] }))
    .filter((cap) => cap.level < demonstrated)
    .toSorted((a, b) => a.level - b.level);
  return { carried: holding[0]?.level ?? demonstrated, caps: holding };
}

/** What would let an item carry more. */
export type LiftReason =
  | 'keep'
  | 'add-date'
  | 'add-role'
  | 'add-date-and-role'
  | 'let-somebody-check'
  | 'attestation'
  | 'live-defense'
  | 'second-real-item'
  | 'build-on-kept-item'
  | 'lift-base'
  | 'tell-a-story'
  | 'show-an-artifact';

/** One thing that would lift an item, and the level it would then carry. */
export type Lift = { by: LiftReason; to: AnchorLevel };
