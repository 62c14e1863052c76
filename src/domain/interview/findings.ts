import { countHaving, rootsOf } from './open-points.ts';
import type { AnswerReading, Remark } from './read-answer.ts';

/** What may be better in an answer: a remark of the rules, or the move of a strong answer that it says least about. */
export type Finding = { kind: 'remark'; remark: Remark } | { kind: 'move'; move: string };

/** A move is called open where at most this share of it is said, and the next one has so much more. Editorial. */
const open = { atMost: 1 / 3, below: 0.2 } as const;

/**
 * The share of each move that an answer says, 0 to 1. A word weighs the more the fewer of the moves have it, since the
 * subject of the question, which most of them name, tells none of them from another.
 */
function sharesSaid(moves: readonly string[], answer: string): { move: string; said: number }[] {
  const wanted = moves.map(rootsOf);
  const said = rootsOf(answer);
  const having = countHaving(wanted);
  const weightOf = (root: string): number => Math.log(1 + moves.length / (having.get(root) ?? 1)) ** 2;
  const sum = (roots: readonly string[]): number => roots.reduce((all, root) => all + weightOf(root), 0);
  return moves.map((move, place) => {
    const roots = [...(wanted[place] ?? [])];
    return { move, said: roots.length === 0 ? 1 : sum(roots.filter((root) => said.has(root))) / sum(roots) };
  });
}

/** The move that an answer clearly says least about; null where no single one stands out. */
export function leastSaid(moves: readonly string[], answer: string): string | null {
  const [least, next] = sharesSaid(moves, answer).toSorted((a, b) => a.said - b.said);
  if (!least || least.said > open.atMost) return null;
  return next && next.said - least.said < open.below ? null : least.move;
}

/**
 * The findings on an answer, the first one to mend first: what the rules remark, in their order, then the move that the
 * answer clearly says least about. None where there is nothing of either.
 */
export function findingsOf({ remarks }: AnswerReading, moves: readonly string[], answer: string): Finding[] {
  const least = leastSaid(moves, answer);
  return [
    ...remarks.map((remark): Finding => ({ kind: 'remark', remark })),
    ...(least === null ? [] : [{ kind: 'move', move: least } as const]),
  ];
}
