import { Graph, layout } from '@dagrejs/dagre';

type Point = { x: number; y: number };

/**
 * Places boxes in layers, so that arrows lead downward and cross little. Places are centers; a route goes from the edge of
 * one box to the edge of the other. Every id that an arrow names must be a box.
 */
export function layOut(
  boxes: readonly { id: string; width: number; height: number }[],
  arrows: readonly { from: string; to: string }[],
): { width: number; height: number; places: Record<string, Point>; routes: Point[][] } {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 58, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  arrows.forEach(({ from, to }, place) => graph.setEdge(from, to, {}, String(place)));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    places: Object.fromEntries(boxes.map(({ id }) => [id, { x: graph.node(id).x ?? 0, y: graph.node(id).y ?? 0 }])),
    routes: arrows.map(({ from, to }, place) => graph.edge(from, to, String(place)).points ?? []),
  };
}
