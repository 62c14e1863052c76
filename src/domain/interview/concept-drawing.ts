import * as z from 'zod/mini';
import { documented, line, paragraph, slug } from '#domain/documented.ts';

const cell = z.int().check(z.minimum(1), z.maximum(6));

/** How a box or an arrow is drawn: as the rest, as what matters, as what is not there now, or as somebody outside. */
const boxLooks = ['plain', 'strong', 'gone', 'outer'] as const;
const arrowLooks = ['now', 'strong', 'later'] as const;

const boxSchema = z.strictObject({
  at: z.tuple([cell, cell]),
  name: line(22),
  note: z.optional(line(26)),
  look: z._default(z.enum(boxLooks), 'plain'),
});

const arrowSchema = z.strictObject({
  from: slug,
  to: slug,
  says: z.optional(line(22)),
  look: z._default(z.enum(arrowLooks), 'now'),
});

/** content/concept-drawings.yaml: a picture of a concept, boxes on a grid and arrows between them. */
export const conceptDrawingSchema = z.strictObject({
  shows: documented(paragraph, 'What the picture shows, in words that replace it for whoever cannot see it'),
  boxes: documented(
    z.record(slug, boxSchema),
    'Boxes by id: `at` is column and row, each from 1; `name`, `note` below it, `look` plain, strong, gone or outer',
  ),
  arrows: documented(
    z.array(arrowSchema).check(z.minLength(1)),
    'Arrows: `from` and `to` are boxes, `says` stands at the middle, `look` is now, strong or later',
  ),
});
export type ConceptDrawing = z.infer<typeof conceptDrawingSchema> & { id: string };

/** All drawings, keyed by the id of their concept. */
export const conceptDrawingFileSchema = z.record(slug, conceptDrawingSchema);

/** Size of a box and of its place on the grid, in units of the drawing. */
const box = { width: 132, height: 46 } as const;
const step = { x: 208, y: 88 } as const;

type Point = { x: number; y: number };

export type PlacedDrawing = {
  width: number;
  height: number;
  boxes: (Point & { width: number; height: number; name: string; note: string; look: (typeof boxLooks)[number] })[];
  arrows: { from: Point; to: Point; says: string; look: (typeof arrowLooks)[number] }[];
};

/** Where the line from the middle of a box towards a point leaves the box, `gap` units outside its edge. */
function leave(middle: Point, towards: Point, gap: number): Point {
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const share = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  );
  const length = Math.hypot(dx, dy);
  const scale = length === 0 ? 0 : share + gap / length;
  return { x: middle.x + dx * scale, y: middle.y + dy * scale };
}

/** Puts boxes on their grid and arrows between their edges; two arrows between the same boxes run beside each other. */
export function placeDrawing({ boxes, arrows }: Pick<ConceptDrawing, 'boxes' | 'arrows'>): PlacedDrawing {
  const middleOf = (id: string): Point => {
    const [column, row] = boxes[id]?.at ?? [1, 1];
    return { x: (column - 1) * step.x + box.width / 2 + 4, y: (row - 1) * step.y + box.height / 2 + 4 };
  };
  const isBack = (from: string, to: string): boolean => arrows.some((other) => other.from === to && other.to === from);
  const placed = Object.entries(boxes);
  const columns = Math.max(...placed.map(([, { at }]) => at[0]));
  const rows = Math.max(...placed.map(([, { at }]) => at[1]));
  return {
    width: (columns - 1) * step.x + box.width + 8,
    height: (rows - 1) * step.y + box.height + 8,
    boxes: placed.map(([id, { name, note = '', look }]) => ({ ...middleOf(id), ...box, name, note, look })),
    arrows: arrows.map(({ from, to, says = '', look }) => {
      const [start, end] = [middleOf(from), middleOf(to)];
      const length = Math.hypot(end.x - start.x, end.y - start.y);
      const aside = isBack(from, to) && length > 0 ? 9 : 0;
      const shift = (point: Point): Point => ({
        x: point.x - ((end.y - start.y) / (length || 1)) * aside,
        y: point.y + ((end.x - start.x) / (length || 1)) * aside,
      });
      return { from: shift(leave(start, end, 2)), to: shift(leave(end, start, 4)), says, look };
    }),
  };
}
