import type { SkillId } from '#domain/framework/skill.ts';
import { backedWeight, missedFloors, rankGaps, sumUp, type SkillStanding } from './standing.ts';

/** Supported overall from which a level counts as reached. */
const reachedFrom = 0.85;
/** Share of the weight that must rest on items of evidence, so that ratings alone reach no level. */
const backedFrom = 0.5;
/** Overall, by claim and by support, below which the way is long and bridge roles are named. */
const longWayBelow = 0.7;
/** Share of the weight that may be unknown before a verdict is given. */
const unknownAtMost = 0.2;

const tolerance = 1e-9;
const atLeast = (value: number, threshold: number): boolean => value >= threshold - tolerance;

/** Where the person stands for the level they aim at. Each state carries the values that decided it. */
export type Verdict =
  | { state: 'not-rated' }
  | { state: 'partly-rated'; unrated: SkillId[]; weightUnknown: number }
  | { state: 'ready'; supported: number }
  | { state: 'one-proof-away'; skill: SkillId; level: number; supportedThen: number }
  | { state: 'long-way'; claimed: number; supported: number }
  | { state: 'floor-missed'; skills: SkillId[] }
  | { state: 'proof-first'; skills: SkillId[]; claimed: number; supported: number }
  | { state: 'learn-first'; skills: SkillId[]; claimed: number; supported: number };

/**
 * A level is reached when no must-have is below its floor, the supported overall is at least `reachedFrom`,
 * and at least `backedFrom` of the weight rests on items of evidence.
 */
export const isReached = (standings: readonly SkillStanding[]): boolean =>
  missedFloors(standings).length === 0 &&
  atLeast(sumUp(standings).supported, reachedFrom) &&
  atLeast(backedWeight(standings), backedFrom);

/** Skills with neither a rating nor evidence. */
export const unrated = (standings: readonly SkillStanding[]): SkillStanding[] =>
  standings.filter(({ claimed, supported }) => claimed === null && supported === null);
const idsOf = (standings: readonly SkillStanding[]): SkillId[] => standings.map(({ id }) => id);

function notRated(standings: readonly SkillStanding[]): Verdict | null {
  return unrated(standings).length === standings.length ? { state: 'not-rated' } : null;
}

/** The unrated skills and their share of the weight where it is too large for a verdict, else null. */
export function tooLittleRated(standings: readonly SkillStanding[]): { skills: SkillId[]; weight: number } | null {
  const unknown = unrated(standings);
  const weight = unknown.reduce((sum, one) => sum + one.weight, 0);
  return weight > unknownAtMost + tolerance ? { skills: idsOf(unknown), weight } : null;
}

function partlyRated(standings: readonly SkillStanding[]): Verdict | null {
  const open = tooLittleRated(standings);
  return open && { state: 'partly-rated', unrated: open.skills, weightUnknown: open.weight };
}

function ready(standings: readonly SkillStanding[]): Verdict | null {
  return isReached(standings) ? { state: 'ready', supported: sumUp(standings).supported } : null;
}

/** The level one more item can bring: 4 at most, unless 4 is there already and the item is the second at 5. */
function levelAfterOneProof({ claimed, supported, target }: SkillStanding): 1 | 2 | 3 | 4 | 5 | null {
  if (claimed === null || claimed < target) return null;
  return (supported ?? 0) >= 4 || claimed < 4 ? claimed : 4;
}

function oneProofAway(standings: readonly SkillStanding[]): Verdict | null {
  const tries = standings.flatMap((standing): Verdict[] => {
    const level = levelAfterOneProof(standing);
    if (level === null) return [];
    const after = standings.map((each) =>
      each.id === standing.id ? { ...each, supported: level, backed: true } : each,
    );
    return isReached(after)
      ? [{ state: 'one-proof-away', skill: standing.id, level, supportedThen: sumUp(after).supported }]
      : [];
  });
  const gain = (verdict: Verdict): number => (verdict.state === 'one-proof-away' ? verdict.supportedThen : 0);
  return tries.toSorted((a, b) => gain(b) - gain(a))[0] ?? null;
}

function longWay(standings: readonly SkillStanding[]): Verdict | null {
  const overall = sumUp(standings);
  return atLeast(Math.max(overall.claimed, overall.supported), longWayBelow) ? null : { state: 'long-way', ...overall };
}

function floorMissed(standings: readonly SkillStanding[]): Verdict | null {
  const missing = missedFloors(standings).filter(({ floor, claimed }) => claimed < floor);
  return missing.length === 0 ? null : { state: 'floor-missed', skills: missing.map(({ id }) => id) };
}

/** Gaps that are open for want of proof, the largest first; then skills that meet their bar by the self-rating alone, the heaviest first. */
function proofMissing(standings: readonly SkillStanding[]): SkillId[] {
  const gaps = rankGaps(standings).filter(({ gapKind }) => gapKind === 'proof');
  const unbacked = standings
    .filter(({ gapKind, backed }) => gapKind === null && !backed)
    .toSorted((a, b) => b.weight - a.weight);
  return idsOf([...gaps, ...unbacked]);
}

function proofFirst(standings: readonly SkillStanding[]): Verdict | null {
  const overall = sumUp(standings);
  return atLeast(overall.claimed, reachedFrom)
    ? { state: 'proof-first', skills: proofMissing(standings), ...overall }
    : null;
}

function learnFirst(standings: readonly SkillStanding[]): Verdict {
  const gaps = rankGaps(standings).filter(({ gapKind }) => gapKind !== 'proof');
  return { state: 'learn-first', skills: idsOf(gaps), ...sumUp(standings) };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The published rules, in the order in which they are tried: the first that fits gives the verdict. */
export const verdictRules: Record<Verdict['state'], string> = {
  'not-rated': 'No skill has a rating or an item of evidence.',
  'partly-rated': `Skills with more than ${percent(unknownAtMost)} of the weight have neither a rating nor evidence.`,
  ready: `No must-have is below its floor, the supported overall is at least ${percent(reachedFrom)}, and items of evidence carry at least ${percent(backedFrom)} of the weight.`,
  'one-proof-away':
    'One more item for one skill that the self-rating already puts at its bar would fulfill the rule for ready.',
  'long-way': `Claimed and supported overall are both below ${percent(longWayBelow)}.`,
  'floor-missed': 'A must-have is below its floor by the self-rating as well as by the evidence.',
  'proof-first': `The claimed overall is at least ${percent(reachedFrom)}: what is missing is mostly proof.`,
  'learn-first': 'None of the rules before this one fits: the largest gaps are skills to learn.',
};

/** Reads the verdict off the published rules, with the rule that gave it. */
export function judge(standings: readonly SkillStanding[]): { verdict: Verdict; rule: string } {
  const rules = [notRated, partlyRated, ready, oneProofAway, longWay, floorMissed, proofFirst];
  let verdict: Verdict | null = null;
  for (const rule of rules) verdict ??= rule(standings);
  const given = verdict ?? learnFirst(standings);
  return { verdict: given, rule: verdictRules[given.state] };
}
