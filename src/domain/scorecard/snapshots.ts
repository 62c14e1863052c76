import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import { bySkill, type Framework } from '#domain/framework/target.ts';
import type { Snapshot } from '#domain/record/core.ts';
import { barsFor, type Target } from './bars.ts';
import { leftOpen, type LeftOpen } from './open.ts';
import { standAgainst, sumUp, type LevelsBySkill, type Overall, type SkillStanding } from './standing.ts';

/** A level that moved; null is unknown. */
type Move = { from: AnchorLevel | null; to: AnchorLevel | null };

/** What changed since an earlier snapshot. Its levels are held against the present bars, so that only the person moves. */
export type Since = {
  id: string;
  takenAt: string;
  /** The snapshot was taken for the same level, focus, company and preset. */
  sameTarget: boolean;
  overallThen: Overall;
  change: Overall;
  skills: { id: SkillId; claimed: Move; supported: Move }[];
};

/** The latest snapshot taken before the given moment. */
export const latestBefore = (snapshots: readonly Snapshot[], now: string): Snapshot | undefined =>
  snapshots
    .filter(({ takenAt }) => Date.parse(takenAt) < Date.parse(now))
    .toSorted((a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt))[0];

const levelsThen = (snapshot: Snapshot): LevelsBySkill =>
  bySkill((skill) => ({
    claimed: snapshot.claimed[skill] ?? null,
    supported: snapshot.supported[skill] ?? null,
    backed: false,
  }));

const isSameTarget = (a: Target, b: Target): boolean =>
  a.level === b.level && a.focus === b.focus && a.company === b.company && a.preset === b.preset;

/** The overall of a snapshot’s levels against the bars of a target, and what unrated skills left open of it. */
export function overallThen(
  snapshot: Snapshot,
  framework: Framework,
  target: Target,
): { overall: Overall; open: LeftOpen | null } {
  const standings = standAgainst(barsFor(framework, target), levelsThen(snapshot));
  return { overall: sumUp(standings), open: leftOpen(standings) };
}

/** Compares the present levels with a snapshot. */
export function compareWith(snapshot: Snapshot, framework: Framework, target: Target, levels: LevelsBySkill): Since {
  const bars = barsFor(framework, target);
  const then = levelsThen(snapshot);
  const overallThen = sumUp(standAgainst(bars, then));
  const overall = sumUp(standAgainst(bars, levels));
  const moves = skillIds.map((id) => ({
    id,
    claimed: { from: then[id].claimed, to: levels[id].claimed },
    supported: { from: then[id].supported, to: levels[id].supported },
  }));
  return {
    id: snapshot.id,
    takenAt: snapshot.takenAt,
    sameTarget: isSameTarget(snapshot, target),
    overallThen,
    change: { claimed: overall.claimed - overallThen.claimed, supported: overall.supported - overallThen.supported },
    skills: moves.filter(({ claimed, supported }) => claimed.from !== claimed.to || supported.from !== supported.to),
  };
}

const known = (
  standings: readonly SkillStanding[],
  level: 'claimed' | 'supported',
): Partial<Record<SkillId, AnchorLevel>> =>
  Object.fromEntries(
    standings.flatMap((standing) => (standing[level] === null ? [] : [[standing.id, standing[level]] as const])),
  );

/** A snapshot of a result, to keep and compare with later. */
export function takeSnapshot(
  result: { target: Target; skills: SkillStanding[]; overall: Overall },
  id: string,
  takenAt: string,
  note = '',
): Snapshot {
  const { level, focus, company, preset } = result.target;
  const { skills, overall } = result;
  return {
    id,
    takenAt,
    level,
    focus,
    company,
    preset,
    claimed: known(skills, 'claimed'),
    supported: known(skills, 'supported'),
    overall,
    note,
  };
}
