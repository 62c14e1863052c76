import styles from './Drawing.module.css';
import { type Picks, type Pins, roleOf, usePicks } from './usePicks.ts';

const [width, height] = [760, 320];
const edge = { left: 16, right: 130, top: 22, bottom: 34 };
/** Names that stand below the chart; more would run into each other. */
const mostNames = 9;

type ControlPoint = { id: string; when: string; says: string; value: number; isOut: boolean };
type ControlLine = { look: 'limit' | 'mean'; says: string; value: number };

type Props = {
  label: string;
  points: readonly ControlPoint[];
  lines: readonly ControlLine[];
  pins?: Pins | undefined;
  picks?: Picks | undefined;
};

/** Values in their order as a run, with their mean and limits, and rings around what lies outside. */
export function ControlDrawing({ label, points, lines, pins, picks }: Props) {
  const pickable = usePicks(
    points.map(({ id }) => id),
    picks,
  );
  const all = [...points, ...lines].map(({ value }) => value);
  const [low, span] = [Math.min(...all), Math.max(...all) - Math.min(...all) || 1];
  const step = Math.ceil(points.length / mostNames);
  const x = (at: number): number =>
    edge.left + 8 + (at / Math.max(1, points.length - 1)) * (width - edge.left - edge.right - 16);
  const y = (value: number): number =>
    height - edge.bottom - ((value - low) / span) * (height - edge.top - edge.bottom);
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} role={roleOf(picks)} aria-label={label}>
      {lines.map(({ look, says, value }) => (
        <g key={says}>
          <path className={styles[look]} d={`M${edge.left} ${y(value)}H${width - edge.right}`} />
          <text className={styles['soft']} x={width - edge.right + 6} y={y(value) + 4}>
            {says}
          </text>
        </g>
      ))}
      <polyline className={styles['run']} points={points.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ')} />
      {points.map(({ id, when, says, value, isOut }, at) => (
        <g key={id}>
          <title>{says}</title>
          {isOut && <circle className={styles['outside']} cx={x(at)} cy={y(value)} r="9" />}
          <circle className={styles['filled']} cx={x(at)} cy={y(value)} r="3.5" />
          {pins && (
            <text className={styles['pin']} x={x(at)} y={y(value) - 14} textAnchor="middle">
              {pins(id)}
            </text>
          )}
          {at % step === 0 && (
            <text className={styles['soft']} x={x(at)} y={height - 10} textAnchor={at === 0 ? 'start' : 'middle'}>
              {when}
            </text>
          )}
          {picks && (
            <rect
              className={styles['spot']}
              x={x(at) - 13}
              y={y(value) - 13}
              width="26"
              height="26"
              {...pickable(id, says)}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
