import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import type { Bars } from '#domain/framework/target.ts';

/** What is known of one skill of a person; null is unknown and counts as 0 in sums. */
type SkillLevels = {
  claimed: AnchorLevel | null;
  supported: AnchorLevel | null;
  /** An item carries the supported level, so that it does not stand on the self-rating alone. */
  backed: boolean;
};
export type LevelsBySkill = Record<SkillId, SkillLevels>;

/** `proof`: claimed meets the bar and support does not; `skill`: the claim itself is below it; `unrated`: nothing is known. */
export type GapKind = 'skill' | 'proof' | 'unrated';

/** One skill held against its bar. `gap` = weight × max(0, target − supported). */
export type SkillStanding = SkillLevels & {
  id: SkillId;
  target: number;
  floor: number | null;
  weight: number;
  gap: number;
  gapKind: GapKind | null;
};

/** Share of the bars that is reached, 0 to 1: Σ weight × min(1, level ÷ target). */
export type Overall = { claimed: number; supported: number };

function kindOfGap(levels: SkillLevels, target: number): GapKind | null {
  if ((levels.supported ?? 0) >= target) return null;
  if (levels.claimed === null && levels.supported === null) return 'unrated';
  return (levels.claimed ?? 0) >= target ? 'proof' : 'skill';
}

/** Holds every skill against its bar, in framework order. */
export function standAgainst(bars: Bars, levels: LevelsBySkill): SkillStanding[] {
  return skillIds.map((id) => {
    const { target, floor, weight } = bars[id];
    const shortfall = Math.max(0, target - (levels[id].supported ?? 0));
    return {
      id,
      ...levels[id],
      target,
      floor,
      weight,
      gap: weight * shortfall,
      gapKind: kindOfGap(levels[id], target),
    };
  });
}

/** The share of its bar that a skill reaches, 0 to 1. */
export const reach = (level: number | null, target: number): number => Math.min(1, (level ?? 0) / target);

/** Sums the skills up by their weights. */
export function sumUp(standings: readonly SkillStanding[]): Overall {
  const total = (level: (standing: SkillStanding) => number | null): number =>
    standings.reduce((sum, standing) => sum + standing.weight * reach(level(standing), standing.target), 0);
  return { claimed: total((standing) => standing.claimed), supported: total((standing) => standing.supported) };
}

/** Gaps, the one that matters most first: importance × shortfall. */
export const rankGaps = (standings: readonly SkillStanding[]): SkillStanding[] =>
  standings
    .filter((standing) => standing.gap > 0)
    .toSorted((a, b) => b.gap - a.gap || skillIds.indexOf(a.id) - skillIds.indexOf(b.id));

/** Gaps of skills of which something is known, the one that matters most first: what nobody rated is no gap yet. */
export const knownGaps = (standings: readonly SkillStanding[]): SkillStanding[] =>
  rankGaps(standings).filter(({ gapKind }) => gapKind !== 'unrated');

/** A must-have below its floor. `claimed` tells whether the skill is missing or only its proof. */
export type MissedFloor = { id: SkillId; floor: number; supported: number; claimed: number };

/** Must-haves whose supported level is below their floor; no strength elsewhere makes up for one. */
export const missedFloors = (standings: readonly SkillStanding[]): MissedFloor[] =>
  standings.flatMap(({ id, floor, supported, claimed }) =>
    floor !== null && (supported ?? 0) < floor ? [{ id, floor, supported: supported ?? 0, claimed: claimed ?? 0 }] : [],
  );

/** Share of the weight, 0 to 1, whose supported level an item of evidence carries. */
export const backedWeight = (standings: readonly SkillStanding[]): number =>
  standings.reduce((sum, { backed, weight }) => sum + (backed ? weight : 0), 0);
