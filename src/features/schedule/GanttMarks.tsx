import type { Milestone } from '#domain/artifacts/milestones.ts';
import type { WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import styles from './Drawing.module.css';
import { short } from './gantt-label.ts';

type BandsProps = {
  worked: WorkedSchedule;
  holidays: readonly number[];
  along: (offset: number) => number;
  longest: number;
  top: number;
  bottom: number;
};

/** Freezes as bands with their names above, holidays as dotted lines. */
export function Bands({ worked, holidays, along, longest, top, bottom }: BandsProps) {
  return (
    <>
      {worked.freezes.map(({ place, name, stretch, from, to }) => {
        if (!stretch || stretch.from >= longest) return null;
        const [begins, ends] = [along(Math.max(0, stretch.from)), along(Math.min(longest, stretch.to))];
        return (
          <g key={place}>
            <title>{`${name} ${from} – ${to}`}</title>
            <rect
              className={styles['freeze']}
              x={begins}
              y={top}
              width={Math.max(2, ends - begins)}
              height={bottom - top}
            />
            <text className={styles['tie']} x={begins + 2} y={top - 6}>
              {short(name, 22)}
            </text>
          </g>
        );
      })}
      {holidays.map((offset) => (
        <path key={offset} className={styles['holiday']} d={`M${along(offset)} ${top}V${bottom}`} />
      ))}
    </>
  );
}

type DiamondProps = { milestone: Milestone; y: number; along: (offset: number) => number };

const diamond = (x: number, y: number): string => `M${x} ${y - 6}l6 6l-6 6l-6 -6Z`;

/** A milestone: filled where all that it waits for is finished, hollow on the day that is planned. */
export function Diamond({ milestone: { name, planned, ready, late }, y, along }: DiamondProps) {
  const at = planned?.offset ?? null;
  return (
    <g>
      <title>{name}</title>
      <text className={styles['name']} x="0" y={y + 4}>
        {short(name)}
      </text>
      {at !== null && ready && late !== 0 && (
        <path className={styles['grid']} d={`M${along(at)} ${y}H${along(ready.offset)}`} />
      )}
      {at !== null && <path className={styles['plannedDiamond']} d={diamond(along(at), y)} />}
      {ready && (
        <path
          className={late !== null && late > 0 ? styles['lateDiamond'] : styles['diamond']}
          d={diamond(along(ready.offset), y)}
        />
      )}
    </g>
  );
}
