import type { Background } from '#domain/framework/background.ts';
import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import { bySkill, type Framework } from '#domain/framework/target.ts';
import { explainCarries, type SkillExplanation } from '#domain/ledger/explain.ts';
import { weighEvidence } from '#domain/ledger/weigh.ts';
import { defaultProfile, type PersonRecord } from '#domain/record/core.ts';
import { barsFor, type Target } from './bars.ts';
import { nameBridgeRoles, type BridgeRole } from './bridge.ts';
import { nearestLevel, viewLevels, type LevelView, type NearestLevel } from './levels.ts';
import { nameImprovements, type Improvement } from './moves.ts';
import { leftOpen, type LeftOpen } from './open.ts';
import { viewPresets, type PresetView } from './presets.ts';
import { isStale, remindToRate, type ReRate } from './re-rate.ts';
import { compareWith, latestBefore, type Since } from './snapshots.ts';
import {
  backedWeight,
  missedFloors,
  rankGaps,
  standAgainst,
  sumUp,
  type MissedFloor,
  type Overall,
  type SkillStanding,
} from './standing.ts';
import { nameStrengths, type Strength } from './strengths.ts';
import { judge, unrated, type Verdict } from './verdict.ts';

/** A skill held against its bar, with what the page says beside it. */
export type AssessedSkill = SkillStanding & { ratingLow: boolean; stale: boolean };

/** Where a person stands for the role, and how every number came about. */
export type Readiness = {
  target: Target;
  strengths: Strength[];
  /** In framework order. */
  skills: AssessedSkill[];
  overall: Overall;
  /** What stands in place of the overall and of verdicts while too little is rated; null where enough is. */
  open: LeftOpen | null;
  /** Skills with neither a rating nor evidence, in framework order. */
  unrated: SkillId[];
  missedFloors: MissedFloor[];
  /** Share of the weight, 0 to 1, that items of evidence carry. */
  backedWeight: number;
  /** Skills with a gap, the one that matters most first. */
  gaps: AssessedSkill[];
  verdict: Verdict;
  /** The published rule that gave the verdict. */
  rule: string;
  levels: LevelView[];
  nearest: NearestLevel;
  /** Three roles on the way where the distance is long and the background is known, else none. */
  bridgeRoles: BridgeRole[];
  presets: PresetView[];
  improvements: Improvement[];
  explanations: Record<SkillId, SkillExplanation>;
  /** What changed since the latest earlier snapshot; null without one. */
  since: Since | null;
  reRate: ReRate;
};

/** The parts of a record that the scorecard reads. */
export type Assessable = Pick<PersonRecord, 'profile' | 'ratings' | 'evidence' | 'snapshots'>;

function explainAll(record: Assessable): Record<SkillId, SkillExplanation> {
  const claims = new Map<SkillId, AnchorLevel>(record.ratings.map(({ id, level }) => [id, level]));
  const ledger = weighEvidence(record.evidence);
  return bySkill((skill) => explainCarries(skill, ledger[skill], claims.get(skill) ?? null));
}

/**
 * Assesses a record against the framework at a moment (an instant such as 2026-11-22T09:30:00.000Z).
 * `background` is the one the person comes from, where it is known; bridge roles are taken from it.
 */
export function assess(
  record: Assessable,
  framework: Framework,
  now: string,
  background?: Pick<Background, 'bridgeRoles'>,
): Readiness {
  const target: Target = record.profile[0] ?? defaultProfile;
  const explanations = explainAll(record);
  const levels = bySkill((skill) => {
    const { claimed, supported, best } = explanations[skill];
    return { claimed, supported, backed: best !== null };
  });
  const stale = new Set(record.ratings.filter((rating) => isStale(rating, now)).map(({ id }) => id));
  const skills = standAgainst(barsFor(framework, target), levels).map((standing) => ({
    ...standing,
    ratingLow: explanations[standing.id].ratingLow,
    stale: stale.has(standing.id),
  }));
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const views = viewLevels(framework, target, levels);
  const earlier = latestBefore(record.snapshots, now);
  const { verdict, rule } = judge(skills);
  return {
    target,
    strengths: nameStrengths(skills),
    skills,
    overall: sumUp(skills),
    open: leftOpen(skills),
    unrated: unrated(skills).map(({ id }) => id),
    missedFloors: missedFloors(skills),
    backedWeight: backedWeight(skills),
    gaps: rankGaps(skills).flatMap(({ id }) => byId.get(id) ?? []),
    verdict,
    rule,
    levels: views,
    nearest: nearestLevel(views),
    bridgeRoles: verdict.state === 'long-way' && background ? nameBridgeRoles(skills, background) : [],
    presets: viewPresets(framework, target, levels),
    improvements: nameImprovements(skills, (skill) => explanations[skill].lifts),
    explanations,
    since: earlier ? compareWith(earlier, framework, target, levels) : null,
    reRate: remindToRate(record.ratings, now),
  };
}
