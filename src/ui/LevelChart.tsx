import styles from './LevelChart.module.css';

/** One row: levels are 0 to 5, where 0 or null means nothing to draw. */
type LevelRow = {
  id: string;
  name: string;
  supported: number | null;
  claimed: number | null;
  bar: number;
  must: boolean;
};

type Props = {
  rows: readonly LevelRow[];
  /** Names of the five steps, lowest first. */
  steps: readonly string[];
  /** What the drawing shows, for a screen reader; the table beside it has the figures. */
  label: string;
};

const left = 190;
const span = 440;
const rowHeight = 34;
const top = 14;
const at = (level: number): number => left + ((level - 1) / 4) * span;

/** Thin line to the ring: claimed. Thick line: supported by evidence. Upright tick: the bar to reach. */
export function LevelChart({ rows, steps, label }: Props) {
  const bottom = top + rows.length * rowHeight;
  return (
    <svg className={styles['chart']} viewBox={`0 0 660 ${bottom + 30}`} role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((level) => (
        <path key={level} className={styles['grid']} d={`M${at(level)} ${top}V${bottom}`} />
      ))}
      {rows.map((row, index) => (
        <Row key={row.id} row={row} y={top + index * rowHeight + rowHeight / 2} />
      ))}
      {steps.map((step, index) => (
        <text key={step} className={styles['step']} x={at(index + 1)} y={bottom + 20} textAnchor="middle">
          {`${index + 1} ${step}`}
        </text>
      ))}
    </svg>
  );
}

function Row({ row, y }: { row: LevelRow; y: number }) {
  const start = left - 16;
  return (
    <g>
      <text className={row.must ? styles['must'] : styles['name']} x="0" y={y + 5}>
        {row.name}
      </text>
      {row.claimed !== null && <path className={styles['claimed']} d={`M${start} ${y}H${at(row.claimed)}`} />}
      {row.supported !== null && <path className={styles['supported']} d={`M${start} ${y}H${at(row.supported)}`} />}
      {row.claimed !== null && <circle className={styles['ring']} cx={at(row.claimed)} cy={y} r="5" />}
      <path className={styles['bar']} d={`M${at(row.bar)} ${y - 11}V${y + 11}`} />
    </g>
  );
}
