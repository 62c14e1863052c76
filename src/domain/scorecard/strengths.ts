import { reach, type SkillStanding } from './standing.ts';

/** A skill to name first. `meetsBar` is false where it is only the closest to its bar. */
export type Strength = { id: SkillStanding['id']; supported: number; target: number; meetsBar: boolean };

/** How many of the closest skills are named where none meets its bar. */
const closestShown = 3;

/**
 * Skills that meet their bar on evidence, the furthest above it first and then the heaviest.
 * Where none does, the closest three of those that are rated or evidenced.
 */
export function nameStrengths(standings: readonly SkillStanding[]): Strength[] {
  const above = ({ supported, target }: SkillStanding): number => (supported ?? 0) - target;
  const strength =
    (meetsBar: boolean) =>
    ({ id, supported, target }: SkillStanding): Strength => ({ id, supported: supported ?? 0, target, meetsBar });
  const meeting = standings.filter((standing) => standing.backed && above(standing) >= 0);
  if (meeting.length > 0)
    return meeting.toSorted((a, b) => above(b) - above(a) || b.weight - a.weight).map(strength(true));
  return standings
    .filter(({ supported }) => supported !== null)
    .toSorted((a, b) => reach(b.supported, b.target) - reach(a.supported, a.target) || b.weight - a.weight)
    .slice(0, closestShown)
    .map(strength(false));
}
