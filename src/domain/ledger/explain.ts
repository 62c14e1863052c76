import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { carryUnder, unsupportedCap, type Lift } from './caps.ts';
import type { Carry } from './carry.ts';
import { lower } from './demonstrated.ts';
import { weighEvidence } from './weigh.ts';

/** A lift with the item that it is done to, or null where it means a new item. */
export type SkillLift = Lift & { id: string | null };

/** How the supported level of a skill came about. */
export type SkillExplanation = {
  skill: SkillId;
  claimed: AnchorLevel | null;
  /** Null where the skill is neither rated nor evidenced; sums count it as 0. */
  supported: AnchorLevel | null;
  /** An item carries it; or only the self-rating, at most 2; or nothing is known. */
  rule: 'best-item' | 'self-rating-alone' | 'nothing-known';
  /** The item that carries the supported level. */
  best: string | null;
  /** The evidence supports more than the person claims. */
  ratingLow: boolean;
  carries: Carry[];
  /** What would lift the supported level, the nearest first. */
  lifts: SkillLift[];
};

/** What a self-rating reaches with nothing behind it: at most 2. */
export const supportAlone = (claimed: AnchorLevel): AnchorLevel => lower(claimed, unsupportedCap);

/**
 * Supported level: the best that the items carry, and never less than the self-rating reaches alone,
 * so that adding an item cannot lower it. Null with neither rating nor evidence.
 */
export function supportedLevel(carries: readonly Carry[], claimed: AnchorLevel | null): AnchorLevel | null {
  const carried = carries.flatMap((carry) => (carry.carried === 0 ? [] : [carry.carried]));
  const levels = claimed === null ? carried : [...carried, supportAlone(claimed)];
  return levels.length === 0 ? null : levels.reduce((a, b) => (a > b ? a : b));
}

/** What new items of real work would carry, if they demonstrated the claimed level. */
function newItems(claimed: AnchorLevel | null): SkillLift[] {
  if (claimed === null) return [];
  const circumstance = {
    demonstrated: claimed,
    simulated: false,
    defended: false,
    twoAtFive: false,
    anotherAtFive: false,
  };
  const steps = [
    ['tell-a-story', 'told'],
    ['show-an-artifact', 'shown'],
  ] as const;
  return steps.flatMap(([by, backing]) => {
    const to = carryUnder({ ...circumstance, backing }).carried;
    return to === 0 ? [] : [{ by, to, id: null }];
  });
}

/** Explains one skill from what its items carry. */
export function explainCarries(skill: SkillId, carries: Carry[], claimed: AnchorLevel | null): SkillExplanation {
  const supported = supportedLevel(carries, claimed);
  const best = carries.find((carry) => carry.carried !== 0 && carry.carried === supported)?.id ?? null;
  const rule = best === null ? (supported === null ? 'nothing-known' : 'self-rating-alone') : 'best-item';
  const ofItems = carries
    .filter((carry) => carry.from === null)
    .flatMap((carry) => carry.lifts.map((lift) => ({ ...lift, id: carry.id })));
  const lifts = [...ofItems, ...newItems(claimed)].filter((lift) => lift.to > (supported ?? 0));
  return {
    skill,
    claimed,
    supported,
    rule,
    best,
    ratingLow: claimed !== null && supported !== null && supported > claimed,
    carries,
    lifts,
  };
}

/** How the supported level of one skill came about: every item, what it carried, what held it, what would lift it. */
export const explainSkill = (
  evidence: readonly Evidence[],
  skill: SkillId,
  claimed: AnchorLevel | null,
): SkillExplanation => explainCarries(skill, weighEvidence(evidence)[skill], claimed);
