import { Graph, layout } from '@dagrejs/dagre';

type Point = { x: number; y: number };

/** What is to be laid out: boxes with their sizes, arrows between them, and how. Every id that an arrow names must be a box. */
type GraphQuestion = {
  boxes: readonly { id: string; width: number; height: number }[];
  arrows: readonly { from: string; to: string }[];
  /** Where the arrows lead. */
  toward: 'down' | 'right';
  /** Room between the boxes of one layer, and between layers. */
  gaps: { between: number; along: number };
};

/** More boxes than this are put in layers by the quicker way, which takes half as long for hundreds. */
const many = 100;

/** Places boxes in layers, so that arrows cross little. Places are centers; a route goes from the edge of one box to the edge of the other. */
export function layOut({ boxes, arrows, toward, gaps }: GraphQuestion): {
  width: number;
  height: number;
  places: Record<string, Point>;
  routes: Point[][];
} {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: toward === 'down' ? 'TB' : 'LR',
    ranker: boxes.length > many ? 'tight-tree' : 'network-simplex',
    nodesep: gaps.between,
    ranksep: gaps.along,
    marginx: 8,
    marginy: 8,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  arrows.forEach(({ from, to }, place) => graph.setEdge(from, to, {}, String(place)));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    places: Object.fromEntries(boxes.map(({ id }) => [id, { x: graph.node(id).x ?? 0, y: graph.node(id).y ?? 0 }])),
    routes: arrows.map(({ from, to }, place) =>
      (graph.edge(from, to, String(place)).points ?? []).map(({ x, y }: Point) => ({ x, y })),
    ),
  };
}
