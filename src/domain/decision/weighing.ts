import type { SavedJudgment, WeightLock } from '#domain/record/decision.ts';
import { at } from '#domain/members.ts';
import type { Matter } from './matter.ts';
import {
  findInconsistency,
  weighJudgments,
  type Consistency,
  type JudgmentInDoubt,
  type Judgments,
} from './pairwise.ts';
import { rankOrderCentroid, weighSwings } from './weights.ts';

/** Weights as the person's answers so far give them, in the order of the criteria, or how many answers are missing. */
export type Weighing =
  | { state: 'weighed'; weights: number[]; consistency: Consistency | null }
  | { state: 'unanswered'; missing: number }
  | { state: 'all-zero' };

/** Most criteria that pairs are asked about: random consistency is known up to ten. */
export const mostCompared = 10;

/** Works out weights by the method that the person chose. */
export function weigh(matter: Matter): Weighing {
  const { method } = matter.decision;
  if (matter.criteria.length === 0) return { state: 'unanswered', missing: 1 };
  if (method === 'ranking') return weighOrder(matter);
  return method === 'pairwise' ? weighPairs(matter) : weighPoints(matter);
}

function weighPoints({ criteria }: Matter): Weighing {
  const points = criteria.flatMap((criterion) => (criterion.points === null ? [] : [criterion.points]));
  if (points.length < criteria.length) return { state: 'unanswered', missing: criteria.length - points.length };
  if (points.every((point) => point === 0)) return { state: 'all-zero' };
  return { state: 'weighed', weights: weighSwings(points), consistency: null };
}

/** Ids of the criteria, the biggest swing first; those not placed yet come last in the order in which they were added. */
export function inPlace({ decision, criteria }: Matter): string[] {
  const ids = criteria.map(({ id }) => id);
  const placed = decision.order.filter((id) => ids.includes(id));
  return [...placed, ...ids.filter((id) => !placed.includes(id))];
}

function weighOrder(matter: Matter): Weighing {
  const order = inPlace(matter);
  const shares = rankOrderCentroid(order.length);
  return {
    state: 'weighed',
    weights: matter.criteria.map(({ id }) => at(shares, order.indexOf(id))),
    consistency: null,
  };
}

/** What the person said of a pair: how many times the swing of the first is worth that of the second. */
export function ratioOf(judgments: readonly SavedJudgment[], first: string, second: string): number | null {
  if (first === second) return 1;
  for (const { over, under, ratio } of judgments) {
    if (over === first && under === second) return ratio;
    if (over === second && under === first) return 1 / ratio;
  }
  return null;
}

/** The pairs to judge, each once. */
export const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((first, place) => ids.slice(place + 1).map((second): [string, string] => [first, second]));

/** The judgments as a matrix, or `null` while a pair is not judged or there are too many criteria. */
function judgmentMatrix({ decision, criteria }: Matter): Judgments | null {
  if (criteria.length > mostCompared) return null;
  const rows = criteria.map((row) => criteria.map((column) => ratioOf(decision.judgments, row.id, column.id)));
  return rows.every((row): row is number[] => row.every((ratio) => ratio !== null)) ? rows : null;
}

function weighPairs(matter: Matter): Weighing {
  const matrix = judgmentMatrix(matter);
  if (matrix !== null) return { state: 'weighed', ...weighJudgments(matrix) };
  const { criteria, decision } = matter;
  const missing = pairsOf(criteria.map(({ id }) => id)).filter(
    ([first, second]) => ratioOf(decision.judgments, first, second) === null,
  );
  return { state: 'unanswered', missing: Math.max(1, missing.length) };
}

/** The three judgments that hurt consistency most, by position of the criteria. */
export function doubtfulJudgments(matter: Matter): JudgmentInDoubt[] {
  const matrix = judgmentMatrix(matter);
  return matrix === null || matrix.length < 3 ? [] : findInconsistency(matrix).slice(0, 3);
}

/** Weights as a lock keeps them. */
export const toLock = ({ criteria }: Matter, weights: readonly number[]): WeightLock['weights'] =>
  criteria.map(({ id, name }, place) => ({ criterion: id, name: name.slice(0, 300), weight: at(weights, place) }));

/** What one lock changed against the one before it, the largest change first. Weights that stayed are left out. */
export type WeightChange = { name: string; from: number | null; to: number | null };

export function changesBetween(before: WeightLock, after: WeightLock): WeightChange[] {
  const names = new Map([...before.weights, ...after.weights].map(({ criterion, name }) => [criterion, name]));
  const find = ({ weights }: WeightLock, id: string) => weights.find(({ criterion }) => criterion === id)?.weight;
  return [...names]
    .map(([id, name]): WeightChange => ({ name, from: find(before, id) ?? null, to: find(after, id) ?? null }))
    .filter(({ from, to }) => Math.abs((from ?? -1) - (to ?? -1)) > 0.0005)
    .toSorted((a, b) => Math.abs((b.to ?? 0) - (b.from ?? 0)) - Math.abs((a.to ?? 0) - (a.from ?? 0)));
}
