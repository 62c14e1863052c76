import { coverage, openFirst } from './open-points.ts';
import type { AnswerReading, Remark } from './read-answer.ts';

/** What may be better in an answer: a remark of the rules, or the move of a strong answer that it says least about. */
export type Finding = { kind: 'remark'; remark: Remark } | { kind: 'move'; move: string };

/**
 * The findings on an answer, the first one to mend first: what the rules remark, in their order, then the move that the
 * answer says least about. None where there is nothing of either.
 */
export function findingsOf({ remarks }: AnswerReading, moves: readonly string[], answer: string): Finding[] {
  const [least] = openFirst(moves, (move) => move, answer);
  return [
    ...remarks.map((remark): Finding => ({ kind: 'remark', remark })),
    ...(least !== undefined && coverage(least, answer) < 1 ? [{ kind: 'move', move: least } as const] : []),
  ];
}
