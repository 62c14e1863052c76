import { useId } from 'react';
import type { Interval } from '#domain/decision/decision.ts';
import styles from './charts.module.css';

const width = 480;
const rowHeight = 42;
const inset = 7;
const span = width - 2 * inset;
const topOf = (index: number): number => index * rowHeight;
const along = (share: number): number => inset + share * span;

type Row = { id: string; name: string; figure: string; leads?: boolean };

function Label({ row, y }: { row: Row; y: number }) {
  return (
    <>
      <text className={row.leads ? styles['leader'] : styles['name']} x="0" y={y + 14}>
        {row.name}
      </text>
      <text className={styles['figure']} x={width} y={y + 14} textAnchor="end">
        {row.figure}
      </text>
    </>
  );
}

/** Ticks of a scale with their figures, under the last row. */
function Axis({ y, ticks }: { y: number; ticks: readonly { at: number; text: string }[] }) {
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

type Drawn = { label: string };

function Frame({ label, height, children }: { label: string; height: number; children: React.ReactNode }) {
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {children}
    </svg>
  );
}

export type IntervalRow = Row & { low: number; mid: number; high: number };

/** Ranges as lines from low to high with a ring at the middle, on 0 to 1. */
export function IntervalChart({ rows, label }: Drawn & { rows: readonly IntervalRow[] }) {
  return (
    <Frame label={label} height={topOf(rows.length) + 30}>
      {rows.map((row, index) => {
        const y = topOf(index) + 28;
        return (
          <g key={row.id}>
            <Label row={row} y={topOf(index)} />
            <path className={styles['thin']} d={`M${along(0)} ${y}H${along(1)}`} />
            <path
              className={row.leads ? styles['thickLead'] : styles['thick']}
              d={`M${along(row.low)} ${y}H${along(row.high)}`}
            />
            <circle className={styles['ring']} cx={along(row.mid)} cy={y} r="5" />
          </g>
        );
      })}
      <Axis y={topOf(rows.length) + 4} ticks={[0, 0.5, 1].map((at) => ({ at, text: String(at * 100) }))} />
    </Frame>
  );
}

export type StretchRow = Row & { interval: Interval; now: number };

/** The stretch of each weight that changes nothing as a thick line, the weight now as an upright tick. */
export function StretchChart({ rows, label }: Drawn & { rows: readonly StretchRow[] }) {
  return (
    <Frame label={label} height={topOf(rows.length) + 30}>
      {rows.map((row, index) => {
        const y = topOf(index) + 28;
        return (
          <g key={row.id}>
            <Label row={row} y={topOf(index)} />
            <path className={styles['thin']} d={`M${along(0)} ${y}H${along(1)}`} />
            <path className={styles['thick']} d={`M${along(row.interval.low)} ${y}H${along(row.interval.high)}`} />
            <path className={styles['now']} d={`M${along(row.now)} ${y - 9}V${y + 9}`} />
          </g>
        );
      })}
      <Axis y={topOf(rows.length) + 4} ticks={[0, 0.5, 1].map((at) => ({ at, text: `${at * 100} %` }))} />
    </Frame>
  );
}

export type LeadRow = Row & Interval;

/** The winner's lead through each criterion's ranges; what lies left of the upright line is another's. */
export function TornadoChart({ rows, label }: Drawn & { rows: readonly LeadRow[] }) {
  const least = Math.min(-0.02, ...rows.map(({ low }) => low));
  const most = Math.max(0.02, ...rows.map(({ high }) => high));
  const at = (lead: number) => along((lead - least) / (most - least));
  const bottom = topOf(rows.length);
  return (
    <Frame label={label} height={bottom + 26}>
      {rows.map((row, index) => {
        const y = topOf(index) + 28;
        return (
          <g key={row.id}>
            <Label row={row} y={topOf(index)} />
            <path className={styles['thin']} d={`M${along(0)} ${y}H${along(1)}`} />
            <path className={styles['thick']} d={`M${at(Math.max(0, row.low))} ${y}H${at(Math.max(0, row.high))}`} />
            {row.low < 0 && (
              <path className={styles['broken']} d={`M${at(row.low)} ${y}H${at(Math.min(0, row.high))}`} />
            )}
            <path className={styles['now']} d={`M${at(0)} ${y - 9}V${y + 9}`} />
          </g>
        );
      })}
      <text className={styles['tick']} x={at(0)} y={bottom + 16} textAnchor="middle">
        0
      </text>
    </Frame>
  );
}

export type ShareRow = Row & { shares: readonly number[] };

/** Shares of each rank, stacked: solid for the first, hatched, dotted, then open. */
export function ShareChart({ rows, label }: Drawn & { rows: readonly ShareRow[] }) {
  const hatch = useId();
  const dots = useId();
  const fills = ['', `url(#${hatch})`, `url(#${dots})`];
  return (
    <Frame label={label} height={topOf(rows.length) + 4}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className={styles['pattern']} d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />
        </pattern>
        <pattern id={dots} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle className={styles['dot']} cx="3" cy="3" r="1.1" />
        </pattern>
      </defs>
      {rows.map((row, index) => {
        const y = topOf(index) + 21;
        const starts = row.shares.map((_, rank) => row.shares.slice(0, rank).reduce((sum, share) => sum + share, 0));
        return (
          <g key={row.id}>
            <Label row={row} y={topOf(index)} />
            {row.shares.map(
              (share, rank) =>
                share > 0 && (
                  <rect
                    key={rank}
                    className={rank === 0 ? styles['solid'] : styles['open']}
                    fill={fills[rank] || undefined}
                    x={along(starts[rank] ?? 0)}
                    y={y}
                    width={share * span}
                    height="14"
                  />
                ),
            )}
          </g>
        );
      })}
    </Frame>
  );
}

export type BandRow = { from: number; to: number; name: string };

/** Who is first along one weight, as a band with a tick at the weight now and a ring where the slider is. */
export function BandChart({ rows, now, at, label }: Drawn & { rows: readonly BandRow[]; now: number; at: number }) {
  return (
    <Frame label={label} height={rows.length * 20 + 56}>
      {rows.map((row, index) => (
        <g key={row.from}>
          <path
            className={index % 2 === 0 ? styles['thick'] : styles['double']}
            d={`M${along(row.from) + (index > 0 ? 2 : 0)} 16H${along(row.to)}`}
          />
          {index > 0 && <path className={styles['axis']} d={`M${along(row.from)} 4V28`} />}
          <text className={styles['tick']} x="0" y={58 + index * 20}>
            {`${(row.from * 100).toFixed(1)} to ${(row.to * 100).toFixed(1)} %: ${row.name}`}
          </text>
        </g>
      ))}
      <path className={styles['now']} d={`M${along(now)} 5V27`} />
      <circle className={styles['ring']} cx={along(at)} cy="16" r="6" />
    </Frame>
  );
}
