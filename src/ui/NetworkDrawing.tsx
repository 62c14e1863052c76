import styles from './Drawing.module.css';
import { type Pickable, type Picks, type Pins, roleOf, usePicks } from './usePicks.ts';

type Point = { x: number; y: number };

/** How much room a node takes, and the room between nodes. */
export const networkRoom = { size: { width: 128, height: 70 }, gaps: { between: 16, along: 52 } };

type NetworkNode = {
  id: string;
  /** The words below its ring: a short one, a name, and what is to be known of it. */
  mark: string;
  name: string;
  note: string;
  look: 'critical' | 'near' | 'plain';
};
type NetworkLine = { from: string; to: string; words: string; isCritical: boolean };

/** Where it all stands: the middle of each node, and the points of each line in their order. */
type Layout = { width: number; height: number; nodes: Record<string, Point>; lines: Point[][] };

type Props = {
  label: string;
  nodes: readonly NetworkNode[];
  lines: readonly NetworkLine[];
  layout: Layout;
  isFit?: boolean;
  pins?: Pins | undefined;
  picks?: Picks | undefined;
};

/** Nodes joined by lines, laid out in ranks; the critical path is the thick line. */
export function NetworkDrawing({ label, nodes, lines, layout, isFit = false, pins, picks }: Props) {
  const { width, height } = layout;
  const pickable = usePicks(
    nodes.map(({ id }) => id),
    picks,
  );
  const worded = new Map<string, number>();
  const shown = lines.map((line, at) => {
    const place = worded.get(line.to) ?? 0;
    if (line.words) worded.set(line.to, place + 1);
    return { line, place, points: layout.lines[at] ?? [] };
  });
  return (
    <svg
      className={isFit ? styles['fitted'] : styles['network']}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={isFit ? undefined : Math.ceil(width)}
      height={isFit ? undefined : Math.ceil(height)}
      role={roleOf(picks)}
      aria-label={label}
    >
      {/* The critical path is drawn last, so that it lies on top. */}
      {shown
        .toSorted((one, other) => Number(one.line.isCritical) - Number(other.line.isCritical))
        .map(({ line, points, place }) => (
          <Line key={`${line.from} ${line.to}`} {...{ line, points, layout, place }} />
        ))}
      {nodes.map((node) => (
        <Node
          key={node.id}
          node={node}
          at={layout.nodes[node.id]}
          pinned={pins?.(node.id) ?? ''}
          pickable={picks && pickable(node.id, nameOf(node))}
        />
      ))}
    </svg>
  );
}

/** Where the ring of a node is: above its words. */
const ringOf = ({ x, y }: Point): Point => ({ x, y: y - 22 });

type LineProps = { line: NetworkLine; points: readonly Point[]; layout: Layout; place: number };

/** Level where it passes a rank of nodes, and bent only between the ranks. `place` counts the worded lines into one node. */
function Line({ line, points, layout, place }: LineProps) {
  const [from, to] = [layout.nodes[line.from], layout.nodes[line.to]];
  if (!from || !to) return null;
  const [start, end] = [ringOf(from), ringOf(to)];
  // Between two ranks the layout has a point of its own; only those in line with other nodes are kept.
  const passed = points.slice(1, -1).filter((_, at) => at % 2 === 1);
  return (
    <>
      <path
        className={[line.isCritical ? styles['critical'] : styles['thin'], line.words && styles['broken']]
          .filter(Boolean)
          .join(' ')}
        d={pathOf([start, ...passed, end])}
      />
      {line.words && (
        <text className={styles['tie']} x={end.x - networkRoom.size.width / 2} y={end.y - 6 - place * 12}>
          {line.words}
        </text>
      )}
    </>
  );
}

function pathOf(points: readonly Point[]): string {
  const half = networkRoom.size.width / 2;
  return points
    .map(({ x, y }, place) => {
      const before = points[place - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      const [leaves, arrives] = [round(before.x + half), round(x - half)];
      const middle = round((leaves + arrives) / 2);
      return `H${leaves}C${middle} ${round(before.y)} ${middle} ${round(y)} ${arrives} ${round(y)}H${round(x)}`;
    })
    .join('');
}

const round = (figure: number): number => Math.round(figure * 10) / 10;

/** Longest line of words under a node, in characters. */
const longest = 21;
const cut = (words: string): string => (words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words);

const rings = { critical: 'criticalRing', near: 'nearRing', plain: 'ring' } as const;

const nameOf = ({ mark, name }: NetworkNode): string => `${mark} ${name}`.trim();

type NodeProps = { node: NetworkNode; at: Point | undefined; pinned: string; pickable: Pickable | undefined };

function Node({ node, at, pinned, pickable }: NodeProps) {
  if (!at) return null;
  const { width, height } = networkRoom.size;
  const ring = ringOf(at);
  return (
    <g>
      <title>{nameOf(node)}</title>
      <circle className={styles[rings[node.look]]} cx={ring.x} cy={ring.y} r="7" />
      {pinned && (
        <text className={styles['pin']} x={ring.x + 10} y={ring.y - 5}>
          {pinned}
        </text>
      )}
      <text className={styles['id']} x={at.x} y={ring.y + 22} textAnchor="middle">
        {cut(node.mark)}
      </text>
      <text x={at.x} y={ring.y + 36} textAnchor="middle">
        {cut(node.name)}
      </text>
      <text className={styles['tie']} x={at.x} y={ring.y + 49} textAnchor="middle">
        {node.note}
      </text>
      {pickable && (
        <rect
          className={styles['spot']}
          x={at.x - width / 2}
          y={at.y - height / 2}
          {...{ width, height }}
          {...pickable}
        />
      )}
    </g>
  );
}
