import { at } from '#domain/members.ts';
import { among, middles, midTotals, type Decision } from './decision.ts';
import { findWinner, rank } from './rank.ts';
import { findSingleFlip, type SingleFlip } from './stability.ts';
import { findRangeFlips, type RangeFlip } from './tornado.ts';

/** Where one alternative is ahead of another on one criterion, by how many total points at mid scores (weight × difference). */
export type Lead = { criterion: string; by: number };

/** Criteria on which one alternative is ahead of another, the one that counts most first. */
export function findLeads(decision: Decision, ahead: string, behind: string): Lead[] {
  const scores = middles(decision);
  const rowOf = (alternative: string) => at(scores, decision.alternatives.indexOf(alternative));
  const [better, worse] = [rowOf(ahead), rowOf(behind)];
  return decision.criteria
    .map((criterion, place) => ({
      criterion,
      by: at(decision.weights, place) * (at(better, place) - at(worse, place)),
    }))
    .filter(({ by }) => by > 1e-9)
    .toSorted((a, b) => b.by - a.by);
}

/** The strongest case for the runner-up that the person's own numbers make: where it leads, and what would put it first. */
export type Case = {
  winner: string;
  rival: string;
  gap: number;
  leads: Lead[];
  /** The smallest change of one weight after which the rival is ahead, between the two; `null` where none is. */
  weight: SingleFlip | null;
  /** Criteria whose ranges alone put the rival ahead, between the two. */
  ranges: RangeFlip[];
};

/** Argues for the alternative in second place; `null` where there is none. */
export function argueForRunnerUp(decision: Decision): Case | null {
  const sums = midTotals(decision);
  const second = rank(sums)[1];
  if (second === undefined) return null;
  const first = findWinner(decision);
  const [winner, rival] = [at(decision.alternatives, first), at(decision.alternatives, second)];
  const both = among(decision, (alternative) => alternative === winner || alternative === rival);
  return {
    winner,
    rival,
    gap: at(sums, first) - at(sums, second),
    leads: findLeads(decision, rival, winner),
    weight: findSingleFlip(both),
    ranges: findRangeFlips(both),
  };
}
