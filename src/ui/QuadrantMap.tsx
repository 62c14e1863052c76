import styles from './Drawing.module.css';
import { type Pickable, type Picks, type Pins, roleOf, usePicks } from './usePicks.ts';

const [width, height] = [720, 500];

/** The grid of two figures from 1 to 5 and the size of a name on it, in the units of the drawing. */
export const quadrantFrame = { left: 70, top: 40, width: 500, height: 370, letter: 7.2, line: 16 };

const { left, top } = quadrantFrame;
const right = left + quadrantFrame.width;
const bottom = top + quadrantFrame.height;
/** A figure is high from 4 on: the line runs between 3 and 4. */
const high = 3.5;
const middleX = left + ((high - 1) / 4) * quadrantFrame.width;
const middleY = top + (1 - (high - 1) / 4) * quadrantFrame.height;

type QuadrantMark = {
  id: string;
  name: string;
  /** The name as it stands on the map, from `label` on; without it there is no room. */
  shown: string;
  look: 'filled' | 'hollow' | 'square';
  x: number;
  y: number;
  label: { x: number; y: number; isFar: boolean } | undefined;
};

type Words = { label: string; upward: string; rightward: string; topLeft: string; topRight: string } & {
  bottomLeft: string;
  bottomRight: string;
};

type Props = { words: Words; marks: readonly QuadrantMark[]; pins?: Pins | undefined; picks?: Picks | undefined };

/** Marks by two figures from 1 to 5, upward and to the right, in four named quarters. */
export function QuadrantMap({ words, marks, pins, picks }: Props) {
  const pickable = usePicks(
    marks.map(({ id }) => id),
    picks,
  );
  return (
    <svg className={styles['map']} viewBox={`0 0 ${width} ${height}`} role={roleOf(picks)} aria-label={words.label}>
      <path className={styles['edge']} d={`M${left - 20} ${top - 20}V${bottom + 20}H${right + 90}`} />
      <path
        className={styles['divide']}
        d={`M${middleX} ${top - 20}V${bottom + 20}M${left - 20} ${middleY}H${right + 90}`}
      />
      <g className={styles['soft']}>
        <text x={left - 14} y={top - 26}>
          {words.topLeft}
        </text>
        <text x={right + 90} y={top - 26} textAnchor="end">
          {words.topRight}
        </text>
        <text x={left - 14} y={bottom + 36}>
          {words.bottomLeft}
        </text>
        <text x={right + 90} y={bottom + 36} textAnchor="end">
          {words.bottomRight}
        </text>
        <text x={(left + right) / 2} y={bottom + 56} textAnchor="middle">
          {words.rightward}
        </text>
        <text x="4" y={middleY - 6}>
          {words.upward}
        </text>
      </g>
      {marks.map((mark) => (
        <Mark
          key={mark.id}
          mark={mark}
          pinned={pins?.(mark.id) ?? ''}
          pickable={picks && pickable(mark.id, mark.name)}
        />
      ))}
    </svg>
  );
}

type MarkProps = { mark: QuadrantMark; pinned: string; pickable: Pickable | undefined };

function Mark({ mark: { name, shown, look, x, y, label }, pinned, pickable }: MarkProps) {
  return (
    <g>
      <title>{name}</title>
      {label?.isFar && <path className={styles['divide']} d={`M${x} ${y}L${label.x} ${label.y - 4}`} />}
      {look === 'square' ? (
        <rect className={styles['open']} x={x - 5} y={y - 5} width="10" height="10" />
      ) : (
        <circle className={look === 'filled' ? styles['filled'] : styles['open']} cx={x} cy={y} r="5.5" />
      )}
      {label && (
        <text x={label.x} y={label.y}>
          {shown}
        </text>
      )}
      {pinned && (
        <text className={styles['pin']} x={x} y={y - 12} textAnchor="middle">
          {pinned}
        </text>
      )}
      {pickable && <rect className={styles['spot']} x={x - 14} y={y - 14} width="28" height="28" {...pickable} />}
    </g>
  );
}
