import { rowsOf } from './finders.ts';
import type { DocumentOfKind } from './kinds.ts';
import { numberIn } from './values.ts';

type Box = { left: number; top: number; right: number; bottom: number };

/** The grid of power and interest, in the units of the drawing: each from 1 to 5, 5 at the top and at the right. */
export type MapFrame = { left: number; top: number; width: number; height: number; letter: number; line: number };

/** A person on the map. The name begins at `label`; undefined where no room is left, so that only the table has it. */
export type Placed = {
  /** Its place among the rows of the table. */
  row: number;
  name: string;
  power: number;
  interest: number;
  stance: string;
  x: number;
  y: number;
  label: { x: number; y: number; isFar: boolean } | undefined;
};

/** Half the width of a mark, with the air around it. */
const mark = 8;
/** Distance between people who stand at the same place. */
const apart = 18;
const longestName = 26;

/** A name as it stands on the map. */
export const nameOnMap = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The people of a stakeholder map whose power and interest are figures from 1 to 5, in the order of the table. */
export const peopleOnMap = ({ people }: DocumentOfKind<'stakeholders'>) =>
  rowsOf(people).flatMap(({ row, index }) => {
    const [power, interest] = [numberIn(row.power), numberIn(row.interest)];
    const isOn = (figure: number | undefined): figure is number => figure !== undefined && figure >= 1 && figure <= 5;
    return isOn(power) && isOn(interest)
      ? [{ row: index, name: row.name.trim(), stance: row.stance.trim().toLowerCase(), power, interest }]
      : [];
  });

/** Steps from a place outward, ring by ring: right, left, above, below, and between them. */
const around: readonly { dx: number; dy: number }[] = Array.from({ length: 9 }, (_, ring) => ring).flatMap((ring) =>
  [
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
    [1, -1],
    [1, 1],
    [-1, -1],
    [-1, 1],
  ].map(([dx = 0, dy = 0]) => ({ dx: dx * (1 + ring * 0.6), dy: dy * (1 + ring) })),
);

/**
 * Places people by power and interest, and their names beside them so that no name lies on another, on a mark or outside
 * the frame. People at one place stand beside each other. A name without room is left to the table.
 */
export function placePeople(people: ReturnType<typeof peopleOnMap>, frame: MapFrame): Placed[] {
  const seen = new Map<string, number>();
  const points = people.map((person) => {
    const key = `${person.power} ${person.interest}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const inRow = 4;
    return {
      ...person,
      x: frame.left + ((person.interest - 1) / 4) * frame.width + (before % inRow) * apart,
      y: frame.top + (1 - (person.power - 1) / 4) * frame.height + Math.floor(before / inRow) * apart,
    };
  });
  const taken = points.map(({ x, y }): Box => ({ left: x - mark, right: x + mark, top: y - mark, bottom: y + mark }));
  const edge: Box = {
    left: frame.left - 4 * mark,
    top: frame.top - 3 * mark,
    right: frame.left + frame.width + 12 * mark,
    bottom: frame.top + frame.height + 4 * mark,
  };
  return points.map((point) => {
    const width = nameOnMap(point.name).length * frame.letter;
    const boxes = around.map(({ dx, dy }): Box => {
      const left =
        dx > 0
          ? point.x + mark * (2 * dx - 1) + 1
          : dx < 0
            ? point.x + mark * (2 * dx + 1) - 1 - width
            : point.x - width / 2;
      const middle = point.y + dy * (frame.line + 2);
      return { left, right: left + width, top: middle - frame.line / 2, bottom: middle + frame.line / 2 };
    });
    const place = boxes.findIndex(
      (box) =>
        box.left >= edge.left &&
        box.right <= edge.right &&
        box.top >= edge.top &&
        box.bottom <= edge.bottom &&
        !taken.some((other) => overlap(box, other)),
    );
    const box = boxes[place];
    if (!box || point.name === '') return { ...point, label: undefined };
    taken.push(box);
    return { ...point, label: { x: box.left, y: box.bottom - frame.line * 0.25, isFar: place >= 8 } };
  });
}

/** How a stance is drawn: filled supports, hollow is neutral or not said, a square opposes. */
export const stanceLook = (stance: string): 'filled' | 'hollow' | 'square' =>
  stance === 'supports' ? 'filled' : stance === 'opposes' ? 'square' : 'hollow';
