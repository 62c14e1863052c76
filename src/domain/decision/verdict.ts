import { at } from '#domain/members.ts';
import { among, midTotals, tieTolerance, type Decision } from './decision.ts';
import { findWinner, rank } from './rank.ts';
import { runDraws, type SmaaPlan, type SmaaResult } from './smaa.ts';
import { findOverallFlip } from './smallest-change.ts';
import { findSingleFlip } from './stability.ts';
import { findRangeFlips } from './tornado.ts';
import { standardError } from './tally.ts';

/**
 * Where the verdicts part. Editorial: no source sets them; they are shown with the verdict.
 * A lead under `lead` (total points on 0–1), or a rival beaten in less than `wins` of the draws: no clear
 * winner. First in less than `firstRank` of the draws, or overtaken when at most `movedWeight` of all
 * weight moves: fragile.
 */
export const verdictLimits = { lead: 0.01, wins: 0.6, firstRank: 0.9, movedWeight: 0.1 } as const;

/** What shakes the winner, with the numbers that say how much. */
export type Weakness =
  | { kind: 'lead'; rival: string; lead: number }
  | { kind: 'wins'; rival: string; share: number; standardError: number }
  | { kind: 'first-rank'; rival: string; share: number; standardError: number }
  | { kind: 'weights'; rival: string; moved: number }
  | { kind: 'weight'; rival: string; criterion: string; from: number; to: number }
  | { kind: 'range'; rival: string; criterion: string; behind: number };

/**
 * How the winner stands among the alternatives that are not ruled out: total and lead at mid scores
 * (`null` with no rival), and the share of draws in which it is first, with its Monte Carlo error.
 */
type Standing = {
  winner: string;
  total: number;
  runnerUp: string | null;
  lead: number | null;
  firstRank: number;
  standardError: number;
  draws: number;
};

/** The answer on the person's own numbers. `none-good-enough`: even the best mid total is below what is acceptable. */
export type OpenVerdict =
  | ({ state: 'clear' } & Standing)
  | ({ state: 'fragile'; weaknesses: Weakness[] } & Standing)
  | ({ state: 'no-clear-winner'; weaknesses: Weakness[] } & Standing)
  | ({ state: 'none-good-enough'; acceptable: number } & Standing);

/** `vetoed`: the alternative with the best total is ruled out by the person; `instead` judges the rest, `null` when nothing is left. */
export type Verdict =
  | { state: 'vetoed'; winner: string; ruledOut: string[]; instead: OpenVerdict | null }
  | (OpenVerdict & { ruledOut: string[] });

/** What the person set besides scores and weights: the least acceptable mid total, and alternatives ruled out. */
export type Terms = { acceptable: number | null; vetoes: readonly string[] };

/**
 * Judges a decision from its run of draws. Alternatives that are ruled out neither win nor shake the
 * winner: where there are any, the rest is drawn again by the same plan.
 */
export function judge(plan: SmaaPlan, drawn: SmaaResult, { acceptable, vetoes }: Terms): Verdict {
  const { decision } = plan;
  const winner = at(decision.alternatives, findWinner(decision));
  const ruledOut = decision.alternatives.filter((alternative) => vetoes.includes(alternative));
  if (ruledOut.length === 0) return { ...judgeOpen(decision, drawn, acceptable), ruledOut };
  const rest = among(decision, (alternative) => !ruledOut.includes(alternative));
  const open = rest.alternatives.length > 0 ? judgeOpen(rest, runDraws({ ...plan, decision: rest }), acceptable) : null;
  return open === null || ruledOut.includes(winner)
    ? { state: 'vetoed', winner, ruledOut, instead: open }
    : { ...open, ruledOut };
}

function judgeOpen(decision: Decision, drawn: SmaaResult, acceptable: number | null): OpenVerdict {
  const standing = describeStanding(decision, drawn);
  if (acceptable !== null && standing.total < acceptable - tieTolerance)
    return { state: 'none-good-enough', ...standing, acceptable };
  const level = findRivals(decision, drawn, standing);
  const weaknesses = [...level, ...findWeakPoints(decision, drawn, standing)];
  if (level.length > 0) return { state: 'no-clear-winner', ...standing, weaknesses };
  return weaknesses.length > 0 ? { state: 'fragile', ...standing, weaknesses } : { state: 'clear', ...standing };
}

function describeStanding(decision: Decision, drawn: SmaaResult): Standing {
  const sums = midTotals(decision);
  const [first = 0, second] = rank(sums);
  const firstRank = at(at(drawn.acceptability, first), 0);
  const runnerUp = second === undefined ? null : at(decision.alternatives, second);
  const lead = second === undefined ? null : at(sums, first) - at(sums, second);
  const error = standardError(firstRank, drawn.draws);
  return {
    winner: at(decision.alternatives, first),
    total: at(sums, first),
    runnerUp,
    lead,
    firstRank,
    standardError: error,
    draws: drawn.draws,
  };
}

/** Alternatives that cannot be told apart from the winner. A draw that ties counts half for each. */
function findRivals(decision: Decision, { pairwiseWins, draws }: SmaaResult, { winner, total }: Standing): Weakness[] {
  const first = decision.alternatives.indexOf(winner);
  const sums = midTotals(decision);
  return decision.alternatives.flatMap((rival, position): Weakness[] => {
    if (position === first) return [];
    const lead = total - at(sums, position);
    const share = (1 + at(at(pairwiseWins, first), position) - at(at(pairwiseWins, position), first)) / 2;
    const level: Weakness[] = lead < verdictLimits.lead - tieTolerance ? [{ kind: 'lead', rival, lead }] : [];
    return share < verdictLimits.wins
      ? [...level, { kind: 'wins', rival, share, standardError: standardError(share, draws) }]
      : level;
  });
}

/** Small changes of weights, score ranges on a single criterion, and draws that put another alternative first. */
function findWeakPoints(
  decision: Decision,
  drawn: SmaaResult,
  { winner, firstRank, standardError: error }: Standing,
): Weakness[] {
  const weaknesses: Weakness[] = [];
  if (firstRank < verdictLimits.firstRank)
    weaknesses.push({
      kind: 'first-rank',
      rival: findMostOftenFirst(decision, drawn, winner),
      share: firstRank,
      standardError: error,
    });
  const overall = findOverallFlip(decision);
  if (overall !== null && overall.distance / 2 <= verdictLimits.movedWeight)
    weaknesses.push({ kind: 'weights', rival: overall.winner, moved: overall.distance / 2 });
  const single = findSingleFlip(decision);
  if (single !== null && Math.abs(single.to - single.from) <= verdictLimits.movedWeight) {
    weaknesses.push({
      kind: 'weight',
      rival: single.winner,
      criterion: single.criterion,
      from: single.from,
      to: single.to,
    });
  }
  return [...weaknesses, ...findRangeFlips(decision).map((flip): Weakness => ({ kind: 'range', ...flip }))];
}

/** Of the others, the one that is first in most draws. */
function findMostOftenFirst({ alternatives }: Decision, { acceptability }: SmaaResult, winner: string): string {
  const firsts = acceptability.map((row, position) => (at(alternatives, position) === winner ? -1 : at(row, 0)));
  return at(alternatives, at(rank(firsts), 0));
}
