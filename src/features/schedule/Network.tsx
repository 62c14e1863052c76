import { memo, useState } from 'react';
import type { Activity } from '#domain/schedule/activity.ts';
import type { Schedule } from '#domain/schedule/critical-path.ts';
import { linesOf, type DrawnLine, type NetworkLayout, type Point } from '#domain/schedule/drawing.ts';
import type { Tie } from '#domain/schedule/ties.ts';
import { schedule as all } from '#words/en.ts';
import { Picture } from './Picture.tsx';
import styles from './Drawing.module.css';
import { useLayout } from './useLayout.ts';

const words = all.network;
const size = { width: 128, height: 70 };
const gaps = { between: 16, along: 52 };

type Props = { network: readonly Activity[]; schedule: Schedule; ties: readonly Tie[]; near: number };

/** The activities as nodes joined by lines, laid out in ranks; the critical path is the thick line. */
export const Network = memo(function Network({ network, schedule, ties, near }: Props) {
  const [isFit, setFit] = useState(false);
  const lines = linesOf(ties);
  const laid = useLayout({ nodes: network.map(({ id }) => id), lines, size, gaps });
  return (
    <section className="section stack" aria-labelledby="network">
      <h2 id="network">{words.title}</h2>
      <p className="note no-print">
        <label className={styles['fit']}>
          <input type="checkbox" checked={isFit} onChange={({ target }) => setFit(target.checked)} /> {words.fit}
        </label>
      </p>
      {laid.state === 'done' && network.every(({ id }) => laid.layout.nodes[id]) ? (
        <Picture name={words.title} file="dependency-map" legend={words.legend(near)}>
          <Drawing {...{ network, schedule, near, lines, isFit }} layout={laid.layout} />
        </Picture>
      ) : (
        <p role="status">{laid.state === 'failed' ? words.failed : words.drawing}</p>
      )}
    </section>
  );
});

type DrawingProps = Omit<Props, 'ties'> & { lines: readonly DrawnLine[]; layout: NetworkLayout; isFit: boolean };

function Drawing({ network, schedule, near, lines, layout, isFit }: DrawingProps) {
  const { width, height } = layout;
  const worded = new Map<string, number>();
  const shown = lines.map((line, at) => {
    const place = worded.get(line.to) ?? 0;
    if (wordsOf(line)) worded.set(line.to, place + 1);
    return { line, place, points: layout.lines[at] ?? [] };
  });
  return (
    <svg
      className={isFit ? styles['fitted'] : styles['network']}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={isFit ? undefined : Math.ceil(width)}
      height={isFit ? undefined : Math.ceil(height)}
      role="img"
      aria-label={words.label(network.length, schedule.criticalPath)}
    >
      {/* The critical path is drawn last, so that it lies on top. */}
      {shown
        .toSorted((one, other) => Number(one.line.isCritical) - Number(other.line.isCritical))
        .map(({ line, points, place }) => (
          <Line key={`${line.from} ${line.to}`} {...{ line, points, layout, place }} />
        ))}
      {network.map((activity) => (
        <Node
          key={activity.id}
          activity={activity}
          at={layout.nodes[activity.id]}
          float={schedule.dates.get(activity.id)?.float ?? 0}
          near={near}
        />
      ))}
    </svg>
  );
}

/** Where the ring of a node is: above its words. */
const ringOf = ({ x, y }: Point): Point => ({ x, y: y - 22 });

type LineProps = { line: DrawnLine; points: readonly Point[]; layout: NetworkLayout; place: number };

/** Level where it passes a rank of nodes, and bent only between the ranks. `place` counts the worded lines into one node. */
function Line({ line, points, layout, place }: LineProps) {
  const [from, to] = [layout.nodes[line.from], layout.nodes[line.to]];
  if (!from || !to) return null;
  const [start, end] = [ringOf(from), ringOf(to)];
  // Between two ranks the layout has a point of its own; only those in line with other nodes are kept.
  const passed = points.slice(1, -1).filter((_, at) => at % 2 === 1);
  const words = wordsOf(line);
  return (
    <>
      <path
        className={[line.isCritical ? styles['critical'] : styles['thin'], words && styles['broken']]
          .filter(Boolean)
          .join(' ')}
        d={pathOf([start, ...passed, end])}
      />
      {words && (
        <text className={styles['tie']} x={end.x - size.width / 2} y={end.y - 6 - place * 12}>
          {words}
        </text>
      )}
    </>
  );
}

/** Relations other than finish to start, and lags. */
const wordsOf = ({ ties }: DrawnLine): string =>
  ties
    .filter(({ type, lag }) => type !== 'FS' || lag !== 0)
    .map(({ type, lag }) => `${type}${lag === 0 ? '' : lag > 0 ? `+${lag}` : lag}`)
    .join(', ');

function pathOf(points: readonly Point[]): string {
  const half = size.width / 2;
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

type NodeProps = { activity: Activity; at: Point | undefined; float: number; near: number };

function Node({ activity: { id, name = '' }, at, float, near }: NodeProps) {
  if (!at) return null;
  const ring = ringOf(at);
  const shown = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
  return (
    <g>
      <title>{`${id} ${name}`.trim()}</title>
      <circle
        className={float === 0 ? styles['criticalRing'] : float <= near ? styles['nearRing'] : styles['ring']}
        cx={ring.x}
        cy={ring.y}
        r="7"
      />
      <text className={styles['id']} x={at.x} y={ring.y + 22} textAnchor="middle">
        {id}
      </text>
      <text className={styles['name']} x={at.x} y={ring.y + 36} textAnchor="middle">
        {shown}
      </text>
      <text className={styles['tie']} x={at.x} y={ring.y + 49} textAnchor="middle">
        {float === 0 ? all.table.critical : words.float(float)}
      </text>
    </g>
  );
}
