import type { SkillId } from '#domain/framework/skill.ts';
import type { SkillLift } from '#domain/ledger/explain.ts';
import { rankGaps, reach, type GapKind, type SkillStanding } from './standing.ts';

/** What closing one gap would do to the supported overall, and what would move the skill in the ledger. */
export type Improvement = {
  id: SkillId;
  kind: GapKind;
  gap: number;
  /** What reaching the target adds to the supported overall. */
  adds: number;
  /** Changes to items that would raise the supported level, with what each adds to the overall. */
  lifts: (SkillLift & { adds: number })[];
};

/** What would change the result, in the order of the gaps. */
export function nameImprovements(
  standings: readonly SkillStanding[],
  liftsOf: (skill: SkillId) => readonly SkillLift[],
): Improvement[] {
  return rankGaps(standings).flatMap(({ id, gap, gapKind, supported, target, weight }) => {
    if (gapKind === null) return [];
    const adds = (level: number): number => weight * (reach(level, target) - reach(supported, target));
    return [
      {
        id,
        kind: gapKind,
        gap,
        adds: adds(target),
        lifts: liftsOf(id).map((lift) => ({ ...lift, adds: adds(lift.to) })),
      },
    ];
  });
}
