import { at } from '#domain/members.ts';
import { middles, totals, type Decision, type Total } from './decision.ts';
import { findDeltas } from './deltas.ts';
import type { Consistency } from './pairwise.ts';
import { rank } from './rank.ts';
import { runDraws, type SmaaPlan, type SmaaResult } from './smaa.ts';
import { findOverallFlip } from './smallest-change.ts';
import { findSingleFlip, findStability, type SingleFlip, type WeightInterval } from './stability.ts';
import { drawTornado, type Bar } from './tornado.ts';
import { judge, type Terms, type Verdict } from './verdict.ts';

type ByName<T> = Record<string, T>;

/** Everything a decision matrix shows, by the names of alternatives and criteria. Totals, leads and weights are on 0–1. */
export type DecisionReport = {
  /** Normalized to sum to one. */
  weights: ByName<number>;
  /** Of the pairwise judgments; `null` where weights were given directly. */
  consistency: Consistency | null;
  totals: ByName<Total>;
  /** Best first by mid totals, ties in input order. */
  ranking: string[];
  stability: ByName<WeightInterval>;
  smallestFlip: { single: SingleFlip | null; l1: { weights: ByName<number>; distance: number; winner: string } | null };
  deltas: {
    pair: [string, string];
    criterion: string;
    delta: number | null;
    relative: number | null;
    feasible: boolean;
  }[];
  tornado: Bar[];
  acceptability: ByName<number[]>;
  centralWeights: ByName<ByName<number> | null>;
  verdict: Verdict;
};

/** A decision with how it is to be drawn and judged. */
export type Question = { plan: SmaaPlan; consistency: Consistency | null; terms: Terms };

/** Answers a question at once; where that would take too long in one go, draw in steps and use `reportDrawn`. */
export function report(question: Question): DecisionReport {
  return reportDrawn(question, runDraws(question.plan));
}

/** Answers a question from draws already made. */
export function reportDrawn({ plan, consistency, terms }: Question, drawn: SmaaResult): DecisionReport {
  const { decision } = plan;
  const { alternatives, criteria, weights } = decision;
  const sums = totals(decision);
  const byCriterion = <T>(members: readonly T[]) => name(criteria, members);
  const byAlternative = <T>(members: readonly T[]) => name(alternatives, members);
  return {
    weights: byCriterion(weights),
    consistency,
    totals: byAlternative(sums),
    ranking: rank(sums.map(({ mid }) => mid)).map((position) => at(alternatives, position)),
    stability: byCriterion(criteria.map((_, position) => findStability(decision, position))),
    smallestFlip: { single: findSingleFlip(decision), l1: nameOverallFlip(decision) },
    deltas: nameDeltas(decision),
    tornado: drawTornado(decision),
    acceptability: byAlternative(drawn.acceptability),
    centralWeights: byAlternative(drawn.centralWeights.map((central) => central && byCriterion(central))),
    verdict: judge(plan, drawn, terms),
  };
}

const name = <T>(names: readonly string[], members: readonly T[]): ByName<T> =>
  Object.fromEntries(names.map((key, position) => [key, at(members, position)]));

function nameOverallFlip(decision: Decision): DecisionReport['smallestFlip']['l1'] {
  const flip = findOverallFlip(decision);
  return flip && { weights: name(decision.criteria, flip.weights), distance: flip.distance, winner: flip.winner };
}

function nameDeltas(decision: Decision): DecisionReport['deltas'] {
  return findDeltas(decision.weights, middles(decision)).map(({ pair: [i, j], criterion, ...delta }) => ({
    pair: [at(decision.alternatives, i), at(decision.alternatives, j)],
    criterion: at(decision.criteria, criterion),
    ...delta,
  }));
}
