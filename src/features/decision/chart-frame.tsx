import styles from './charts.module.css';

const width = 480;
const inset = 7;
export const span = width - 2 * inset;
export const along = (share: number): number => inset + share * span;

/** A row of a chart: its name and figure above its mark. */
export type Row = { id: string; name: string; figure: string; leads?: boolean };

/** Characters of a name that fit beside its figure on a narrow screen; longer names take a second line. */
const lineLength = 33;
const lineHeight = 20;
const markHeight = 42;

/** A name on at most two lines, broken between words where it can be; what does not fit is in the table behind the chart. */
function breakName(name: string): string[] {
  const rest = name.trim();
  if (rest.length <= lineLength) return [rest];
  const space = rest.lastIndexOf(' ', lineLength);
  const cut = space > lineLength / 2 ? space : lineLength;
  const second = rest.slice(cut).trim();
  return [rest.slice(0, cut), second.length > lineLength ? `${second.slice(0, lineLength - 1).trim()}…` : second];
}

/** A name on one line. */
export function shorten(name: string): string {
  const [first = '', second] = breakName(name);
  return second === undefined ? first : `${first}…`;
}

/** Where a row stands: `top` is its name's, `y` its mark's. */
type Placed<R extends Row> = { row: R; lines: string[]; top: number; y: number };

/** Rows one below the other, with room for names of two lines; `bottom` is where the last one ends. */
export function place<R extends Row>(rows: readonly R[]): { placed: Placed<R>[]; bottom: number } {
  let bottom = 0;
  const placed = rows.map((row): Placed<R> => {
    const lines = breakName(row.name);
    const top = bottom;
    const y = top + 28 + (lines.length - 1) * lineHeight;
    bottom = top + markHeight + (lines.length - 1) * lineHeight;
    return { row, lines, top, y };
  });
  return { placed, bottom };
}

export function Label({ row, lines, top }: Placed<Row>) {
  return (
    <>
      {lines.map((line, index) => (
        <text key={index} className={row.leads ? styles['leader'] : undefined} x="0" y={top + 14 + index * lineHeight}>
          {line}
        </text>
      ))}
      <text className={styles['figure']} x={width} y={top + 14} textAnchor="end">
        {row.figure}
      </text>
    </>
  );
}

/** Ticks of a scale with their figures, under the last row. */
export function Axis({ y, ticks }: { y: number; ticks: readonly { at: number; text: string }[] }) {
  return (
    <>
      <path className={styles['axis']} d={`M${along(0)} ${y}H${along(1)}`} />
      {ticks.map(({ at, text }) => (
        <g key={text}>
          <path className={styles['axis']} d={`M${along(at)} ${y - 4}V${y + 4}`} />
          <text
            className={styles['tick']}
            x={along(at)}
            y={y + 18}
            textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

export type Drawn = { label: string };

export function Frame({ label, height, children }: Drawn & { height: number; children: React.ReactNode }) {
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {children}
    </svg>
  );
}
