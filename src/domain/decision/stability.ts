import { at } from '#domain/members.ts';
import { middles, tieTolerance, weightedSum, type Decision } from './decision.ts';
import { findWinner, rank } from './rank.ts';

/**
 * An alternative's mid total as one criterion's weight goes from 0 to 1 and the other weights keep
 * their proportions: a straight line. Where the others are all zero, they share what is left evenly.
 */
type Line = { readonly atZero: number; readonly atOne: number };

const along = ({ atZero, atOne }: Line, weight: number): number => atZero * (1 - weight) + atOne * weight;
const slope = ({ atZero, atOne }: Line): number => atOne - atZero;

/** How the other criteria share what one leaves: zero for itself, the rest summing to one. */
function shareRest(weights: readonly number[], criterion: number): number[] {
  const rest = weights.map((weight, other) => (other === criterion ? 0 : weight));
  const sum = rest.reduce((total, weight) => total + weight, 0);
  if (sum > 0) return rest.map((weight) => weight / sum);
  return rest.map((_, other) => (other === criterion ? 0 : 1 / (rest.length - 1)));
}

function drawLines(decision: Decision, criterion: number): Line[] {
  const shares = shareRest(decision.weights, criterion);
  return middles(decision).map((row) => {
    const own = at(row, criterion);
    // With nothing to share the rest with, the only criterion always has all the weight.
    return { atZero: row.length > 1 ? weightedSum(shares, row) : own, atOne: own };
  });
}

/** The weights of a decision with one of them set to `weight` and the others in their proportions. */
export function withWeight(decision: Decision, criterion: number, weight: number): number[] {
  const shares = shareRest(decision.weights, criterion);
  return shares.map((share, other) => (other === criterion ? weight : share * (1 - weight)));
}

/** A range of one normalized weight, within 0 to 1. */
export type WeightInterval = { low: number; high: number };

/**
 * The range of one criterion's weight over which the winner stays first while the other weights keep
 * their proportions. Exact, ends included: at an end inside 0 to 1 the winner ties, beyond it another
 * alternative is first.
 */
export function findStability(decision: Decision, criterion: number): WeightInterval {
  const lines = drawLines(decision, criterion);
  const leader = at(lines, findWinner(decision));
  const weight = at(decision.weights, criterion);
  let [low, high] = [0, 1];
  for (const line of lines) {
    const [atZero, atOne] = [leader.atZero - line.atZero, leader.atOne - line.atOne];
    const tie = Math.abs(along({ atZero, atOne }, weight)) <= tieTolerance ? weight : atZero / (atZero - atOne);
    if (atZero < -tieTolerance) low = Math.max(low, tie);
    if (atOne < -tieTolerance) high = Math.min(high, tie);
  }
  return { low: Math.min(low, weight), high: Math.max(high, weight) };
}

/** Who is first over a stretch of one criterion's weight; the stretches cover 0 to 1 in order. */
export type Stretch = { from: number; to: number; winner: string };

/** The winner for every value of one criterion's weight, the other weights keeping their proportions. */
export function findWinnersAlong(decision: Decision, criterion: number): Stretch[] {
  const lines = drawLines(decision, criterion);
  const crossings = lines.flatMap((a) => lines.map((b) => (b.atZero - a.atZero) / (slope(a) - slope(b))));
  const cuts = [0, ...new Set(crossings.filter((weight) => weight > 0 && weight < 1)), 1].toSorted((a, b) => a - b);
  const stretches: Stretch[] = [];
  cuts.slice(1).forEach((to, place) => {
    const from = at(cuts, place);
    const first = at(rank(lines.map((line) => along(line, (from + to) / 2))), 0);
    const winner = at(decision.alternatives, first);
    const last = stretches.at(-1);
    if (last?.winner === winner) last.to = to;
    else stretches.push({ from, to, winner });
  });
  return stretches;
}

/** One weight moved to where the winner ties; beyond `to`, `winner` is first. */
export type SingleFlip = { criterion: string; from: number; to: number; winner: string };

const change = ({ from, to }: SingleFlip): number => Math.abs(to - from);

/** The smallest change of any one weight, the others keeping their proportions, that puts another alternative first; `null` where none can. Of equal changes the first criterion's is given. */
export function findSingleFlip(decision: Decision): SingleFlip | null {
  const flips = decision.criteria.flatMap((criterion, position): SingleFlip[] => {
    const from = at(decision.weights, position);
    const { low, high } = findStability(decision, position);
    const ends = [...(low > 0 ? [{ to: low, toward: -1 }] : []), ...(high < 1 ? [{ to: high, toward: 1 }] : [])];
    return ends.map(({ to, toward }) => ({
      criterion,
      from,
      to,
      winner: findSuccessor(decision, position, to, toward),
    }));
  });
  return flips.reduce<SingleFlip | null>(
    (least, flip) => (least === null || change(flip) < change(least) - tieTolerance ? flip : least),
    null,
  );
}

/** Who is first just beyond a tie: of those that share the top there, the one that gains most on the way. */
function findSuccessor(decision: Decision, criterion: number, tie: number, toward: number): string {
  const lines = drawLines(decision, criterion);
  const top = Math.max(...lines.map((line) => along(line, tie)));
  const gains = lines.map((line) => (along(line, tie) > top - 1e-9 ? slope(line) * toward : -Infinity));
  return at(decision.alternatives, gains.indexOf(Math.max(...gains)));
}
