import type { Tie } from './ties.ts';

type Point = { x: number; y: number };

/** What is to be placed: ids, the lines between them, and the room that each takes. Without cycles. */
export type LayoutQuestion = {
  nodes: readonly string[];
  lines: readonly { from: string; to: string }[];
  size: { width: number; height: number };
  gaps: { between: number; along: number };
};

/** Where it stands: the middle of each node, and the points of each line in the order of the question. */
export type NetworkLayout = {
  width: number;
  height: number;
  nodes: Record<string, Point>;
  lines: Point[][];
};

/** A line of the drawing: all ties between the same two activities, the strongest of which it shows. */
export type DrawnLine = { from: string; to: string; ties: Tie[]; isCritical: boolean; slack: number };

/** One line for each pair of activities that are tied, however often. */
export function linesOf(ties: readonly Tie[]): DrawnLine[] {
  const pairs = Map.groupBy(ties, ({ from, to }) => JSON.stringify([from, to]));
  return [...pairs.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          {
            from: first.from,
            to: first.to,
            ties: group,
            isCritical: group.some(({ isCritical }) => isCritical),
            slack: Math.min(...group.map(({ slack }) => slack)),
          },
        ]
      : [];
  });
}

/** Relations other than finish to start, and lags, in the words that stand on a line. */
export const wordsOf = ({ ties }: DrawnLine): string =>
  ties
    .filter(({ type, lag }) => type !== 'FS' || lag !== 0)
    .map(({ type, lag }) => `${type}${lag === 0 ? '' : lag > 0 ? `+${lag}` : lag}`)
    .join(', ');

/** How a node is drawn by its float; `near` is the float up to which it counts as near-critical. */
export const lookOf = (float: number, near: number): 'critical' | 'near' | 'plain' =>
  float === 0 ? 'critical' : float <= near ? 'near' : 'plain';
