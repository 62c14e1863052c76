import { useId } from 'react';
import type { Interval } from '#domain/decision/decision.ts';
import { along, Axis, Frame, Label, place, shorten, span, type Drawn, type Row } from './chart-frame.tsx';
import styles from './charts.module.css';

export type IntervalRow = Row & { low: number; mid: number; high: number };

/** Ranges as lines from low to high with a ring at the middle, on 0 to 1. */
export function IntervalChart({ rows, label }: Drawn & { rows: readonly IntervalRow[] }) {
  const { placed, bottom } = place(rows);
  return (
    <Frame label={label} height={bottom + 30}>
      {placed.map((spot) => {
        const { row, y } = spot;
        return (
          <g key={row.id}>
            <Label {...spot} />
            <path className={styles['thin']} d={`M${along(0)} ${y}H${along(1)}`} />
            <path
              className={row.leads ? styles['thickLead'] : styles['thick']}
              d={`M${along(row.low)} ${y}H${along(row.high)}`}
            />
            <circle className={styles['ring']} cx={along(row.mid)} cy={y} r="5" />
          </g>
        );
      })}
      <Axis y={bottom + 4} ticks={[0, 0.5, 1].map((at) => ({ at, text: String(at * 100) }))} />
    </Frame>
  );
}

export type StretchRow = Row & { interval: Interval; now: number };

/** The stretch of each weight that changes nothing as a thick line, the weight now as an upright tick. */
export function StretchChart({ rows, label }: Drawn & { rows: readonly StretchRow[] }) {
  const { placed, bottom } = place(rows);
  return (
    <Frame label={label} height={bottom + 30}>
      {placed.map((spot) => {
        const { row, y } = spot;
        return (
          <g key={row.id}>
            <Label {...spot} />
            <path className={styles['thin']} d={`M${along(0)} ${y}H${along(1)}`} />
            <path className={styles['thick']} d={`M${along(row.interval.low)} ${y}H${along(row.interval.high)}`} />
            <path className={styles['now']} d={`M${along(row.now)} ${y - 9}V${y + 9}`} />
          </g>
        );
      })}
      <Axis y={bottom + 4} ticks={[0, 0.5, 1].map((at) => ({ at, text: `${at * 100}%` }))} />
    </Frame>
  );
}

export type LeadRow = Row & Interval;

/** The winner's lead through each criterion's ranges; what lies left of the upright line is another's. */
export function TornadoChart({ rows, label }: Drawn & { rows: readonly LeadRow[] }) {
  const least = Math.min(-0.02, ...rows.map(({ low }) => low));
  const most = Math.max(0.02, ...rows.map(({ high }) => high));
  const at = (lead: number) => along((lead - least) / (most - least));
  const { placed, bottom } = place(rows);
  return (
    <Frame label={label} height={bottom + 26}>
      {placed.map((spot) => {
        const { row, y } = spot;
        return (
          <g key={row.id}>
            <Label {...spot} />
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
  const { placed, bottom } = place(rows);
  return (
    <Frame label={label} height={bottom + 4}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className={styles['pattern']} d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />
        </pattern>
        <pattern id={dots} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle className={styles['dot']} cx="3" cy="3" r="1.1" />
        </pattern>
      </defs>
      {placed.map((spot) => {
        const { row } = spot;
        const y = spot.y - 7;
        const starts = row.shares.map((_, rank) => row.shares.slice(0, rank).reduce((sum, share) => sum + share, 0));
        return (
          <g key={row.id}>
            <Label {...spot} />
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
            {`${(row.from * 100).toFixed(1)} to ${(row.to * 100).toFixed(1)}%: ${shorten(row.name)}`}
          </text>
        </g>
      ))}
      <path className={styles['now']} d={`M${along(now)} 5V27`} />
      <circle className={styles['ring']} cx={along(at)} cy="16" r="6" />
    </Frame>
  );
}
