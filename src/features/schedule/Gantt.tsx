import { memo } from 'react';
import type { Activity } from '#domain/schedule/activity.ts';
import type { Dates } from '#domain/schedule/critical-path.ts';
import type { WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import { schedule as all } from '#words/en.ts';
import styles from './Drawing.module.css';
import { Picture } from './Picture.tsx';

const words = all.gantt;
const labels = 210;
const span = 640;
const rowHeight = 22;
const top = 26;

type Props = {
  worked: WorkedSchedule;
  /** By id: the offset at which the baseline finishes. */
  planned: ReadonlyMap<string, number>;
  /** The offset at which the promised finish ends. */
  committed: number | null;
};

/** Bars from early start to early finish, thin lines for float, on one axis of days. */
export const Gantt = memo(function Gantt({ worked, planned, committed }: Props) {
  if (worked.outcome.state !== 'scheduled') return null;
  const { dates, duration } = worked.outcome.schedule;
  const rows = worked.network
    .flatMap((activity) => {
      const found = dates.get(activity.id);
      return found ? [{ activity, found }] : [];
    })
    .toSorted((one, other) => one.found.es - other.found.es || one.found.ef - other.found.ef);
  const longest = Math.max(1, duration, committed ?? 0, ...planned.values());
  const along = (offset: number): number => labels + (offset / longest) * span;
  const height = top + rows.length * rowHeight + 8;
  return (
    <section className="section stack" aria-labelledby="gantt">
      <h2 id="gantt">{words.title}</h2>
      <Picture name={words.title} file="gantt" legend={words.legend}>
        <svg
          className={styles['gantt']}
          viewBox={`0 0 ${labels + span + 14} ${height}`}
          role="img"
          aria-label={words.label(rows.length, duration)}
        >
          <Axis worked={worked} longest={longest} along={along} height={height} />
          {committed !== null && (
            <path className={styles['promised']} d={`M${along(committed)} ${top - 6}V${height - 6}`} />
          )}
          {rows.map(({ activity, found }, place) => (
            <Bar
              key={activity.id}
              y={top + place * rowHeight}
              planned={planned.get(activity.id)}
              {...{ activity, found, along }}
            />
          ))}
        </svg>
      </Picture>
    </section>
  );
});

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const dayFormat = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

type AxisProps = { worked: WorkedSchedule; longest: number; along: (offset: number) => number; height: number };

function Axis({ worked, longest, along, height }: AxisProps) {
  const step = steps.find((each) => longest / each <= 10) ?? longest;
  const ticks = Array.from({ length: Math.floor(longest / step) + 1 }, (_, place) => place * step);
  const name = (offset: number): string => {
    const day = worked.calendar?.startDay(offset);
    return day ? dayFormat.format(new Date(`${day}T00:00:00Z`)) : words.day(offset);
  };
  return ticks.map((offset) => (
    <g key={offset}>
      <path className={styles['grid']} d={`M${along(offset)} ${top - 8}V${height}`} />
      <text className={styles['tie']} x={along(offset) + 2} y="11">
        {name(offset)}
      </text>
    </g>
  ));
}

/** Longest label, in characters. */
const longestLabel = 27;

type BarProps = {
  activity: Activity;
  found: Dates;
  planned: number | undefined;
  y: number;
  along: (offset: number) => number;
};

function Bar({ activity: { id, name = '' }, found, planned, y, along }: BarProps) {
  const { es, ef, lf, float } = found;
  const middle = y + rowHeight / 2;
  const label = `${id} ${name}`.trim();
  const bar = float === 0 ? styles['criticalBar'] : styles['bar'];
  return (
    <g>
      <title>{label}</title>
      <text className={float === 0 ? styles['id'] : styles['name']} x="0" y={middle + 4}>
        {label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label}
      </text>
      {lf > ef && <path className={styles['floatLine']} d={`M${along(ef)} ${middle}H${along(lf)}`} />}
      {ef > es ? (
        <path className={bar} d={`M${along(es)} ${middle}H${along(ef)}`} />
      ) : (
        <circle className={float === 0 ? styles['criticalRing'] : styles['ring']} cx={along(es)} cy={middle} r="5" />
      )}
      {planned !== undefined && (
        <path className={styles['plannedTick']} d={`M${along(planned)} ${middle - 9}V${middle + 9}`} />
      )}
    </g>
  );
}
