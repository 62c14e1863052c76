import { Graph, layout } from '@dagrejs/dagre';
import type { LayoutQuestion, NetworkLayout, Point } from '#domain/schedule/drawing.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker talks to its page only.
  postMessage(layOut(data));
});

/** Places the nodes in ranks from left to right, so that few lines cross. */
function layOut({ nodes, lines, size, gaps }: LayoutQuestion): NetworkLayout {
  const graph = new Graph();
  // The usual ranker takes twice as long for hundreds of activities.
  const ranker = nodes.length > 100 ? 'tight-tree' : 'network-simplex';
  graph.setGraph({ rankdir: 'LR', ranker, nodesep: gaps.between, ranksep: gaps.along, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node, { ...size });
  for (const { from, to } of lines) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: Object.fromEntries(nodes.map((node) => [node, pointOf(graph.node(node))])),
    lines: lines.map(({ from, to }) => (graph.edge(from, to)?.points ?? []).map(pointOf)),
  };
}

const pointOf = ({ x, y }: Point): Point => ({ x, y });
