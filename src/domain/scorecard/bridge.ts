import type { Background } from '#domain/framework/background.ts';
import type { SkillId } from '#domain/framework/skill.ts';
import { rankGaps, type SkillStanding } from './standing.ts';

/** A role on the way, with the gaps it would close. `closes` sums those gaps (weight × shortfall). */
export type BridgeRole = Background['bridgeRoles'][number] & { closes: number; gaps: SkillId[] };

/** How many bridge roles are named. */
const rolesNamed = 3;

/** The background's bridge roles that build most of the gaps, largest first; equal ones in the author's order. */
export function nameBridgeRoles(
  standings: readonly SkillStanding[],
  background: Pick<Background, 'bridgeRoles'>,
): BridgeRole[] {
  const gaps = rankGaps(standings);
  return background.bridgeRoles
    .map((role) => {
      const closed = gaps.filter(({ id }) => role.builds.includes(id));
      return { ...role, closes: closed.reduce((sum, { gap }) => sum + gap, 0), gaps: closed.map(({ id }) => id) };
    })
    .toSorted((a, b) => b.closes - a.closes)
    .slice(0, rolesNamed);
}
