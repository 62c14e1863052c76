import styles from './Drawing.module.css';

const width = 640;
const base = 150;
const bars = 32;

type Props = {
  /** Ascending. */
  ends: Float64Array;
  rings: readonly { offset: number; name: string }[];
  tick: number | null;
  nameOf: (offset: number) => string;
  label: string;
};

/** How many draws end when, with rings on the axis and an upright tick. */
export function Histogram({ ends, rings, tick, nameOf, label }: Props) {
  const [least, most] = [ends[0] ?? 0, ends.at(-1) ?? 0];
  const [from, to] = [Math.min(least, tick ?? least), Math.max(most, tick ?? most, least + 1e-6)];
  const along = (offset: number): number => 40 + ((offset - from) / (to - from)) * (width - 80);
  const counts = Array.from({ length: bars }, () => 0);
  for (const end of ends) {
    const place = Math.min(bars - 1, Math.floor(((end - from) / (to - from)) * bars));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const highest = Math.max(...counts);
  return (
    <svg className={styles['histogram']} viewBox={`0 0 ${width} ${base + 46}`} role="img" aria-label={label}>
      {counts.map(
        (count, place) =>
          count > 0 && (
            <path
              key={place}
              className={styles['count']}
              d={`M${along(from + ((place + 0.5) / bars) * (to - from))} ${base}v${-Math.max(1, (count / highest) * (base - 20))}`}
            />
          ),
      )}
      <path className={styles['axis']} d={`M${along(from)} ${base}H${along(to)}`} />
      {tick !== null && <path className={styles['promised']} d={`M${along(tick)} 12V${base + 8}`} />}
      {rings.map(({ offset, name }, place) => (
        <g key={name}>
          <circle className={styles['ring']} cx={along(offset)} cy={base} r="6" />
          <text className={styles['name']} x={along(offset)} y={base + 22 + place * 16} textAnchor="middle">
            {`${name} ${nameOf(offset)}`}
          </text>
        </g>
      ))}
    </svg>
  );
}
