import { memo } from 'react';
import type { Activity } from '#domain/schedule/activity.ts';
import type { Dates } from '#domain/schedule/critical-path.ts';
import type { WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import type { Milestone } from '#domain/artifacts/milestones.ts';
import { schedule as all } from '#words/en.ts';
import styles from './Drawing.module.css';
import { labelOf } from './gantt-label.ts';
import { Bands, Diamond } from './GanttMarks.tsx';
import { Picture } from './Picture.tsx';

const words = all.gantt;
const labels = 250;
const span = 640;
const rowHeight = 22;

type Props = {
  worked: WorkedSchedule;
  /** By id: the offset at which the baseline finishes. */
  planned: ReadonlyMap<string, number>;
  /** The offset at which the promised finish ends. */
  committed: number | null;
  milestones: readonly Milestone[];
  /** Offsets at which a holiday stands. */
  holidays: readonly number[];
};

/** Bars from early start to early finish, thin lines for float, on one axis of days. */
export const Gantt = memo(function Gantt({ worked, planned, committed, milestones, holidays }: Props) {
  if (worked.outcome.state !== 'scheduled') return null;
  const { dates, duration } = worked.outcome.schedule;
  const rows = worked.network
    .flatMap((activity) => {
      const found = dates.get(activity.id);
      return found ? [{ activity, found }] : [];
    })
    .toSorted((one, other) => one.found.es - other.found.es || one.found.ef - other.found.ef);
  const shown = milestones.filter(({ planned: day, ready }) => ready || (day && day.offset !== null));
  const ends = shown.flatMap(({ planned: day, ready }) => [day?.offset ?? 0, ready?.offset ?? 0]);
  const longest = Math.max(1, duration, committed ?? 0, ...planned.values(), ...ends);
  const along = (offset: number): number => labels + (offset / longest) * span;
  const isFrozen = worked.freezes.some(({ stretch }) => stretch !== null);
  // The names of freezes stand in a line of their own below the days.
  const top = isFrozen ? 44 : 26;
  const bottom = top + (rows.length + shown.length) * rowHeight + 2;
  const height = bottom + 6;
  return (
    <section className="section stack" aria-labelledby="gantt">
      <h2 id="gantt">{words.title}</h2>
      <Picture name={words.title} file="gantt" legend={words.legend}>
        <svg
          className={styles['gantt']}
          viewBox={`0 0 ${labels + span + 14} ${height}`}
          role="img"
          aria-label={words.label(rows.length, shown.length, duration)}
        >
          <Bands
            {...{ worked, along, longest, top, bottom }}
            holidays={holidays.filter((at) => at > 0 && at < longest)}
          />
          <Axis worked={worked} longest={longest} along={along} top={top} height={bottom} />
          {committed !== null && (
            <path className={styles['promised']} d={`M${along(committed)} ${top - 6}V${bottom}`} />
          )}
          {rows.map(({ activity, found }, place) => (
            <Bar
              key={activity.id}
              y={top + (shown.length + place) * rowHeight}
              planned={planned.get(activity.id)}
              {...{ activity, found, along }}
            />
          ))}
          {shown.map((milestone, place) => (
            <Diamond key={milestone.place} y={top + (place + 0.5) * rowHeight} {...{ milestone, along }} />
          ))}
        </svg>
      </Picture>
    </section>
  );
});

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const dayFormat = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

type AxisProps = {
  worked: WorkedSchedule;
  longest: number;
  along: (offset: number) => number;
  top: number;
  height: number;
};

function Axis({ worked, longest, along, top, height }: AxisProps) {
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
        {labelOf(id, name)}
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
