import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conceptDrawingFileSchema, placeDrawing } from '#domain/interview/concept-drawing.ts';
import { conceptFileSchema } from '#domain/interview/concept.ts';

const drawings = Object.entries(
  conceptDrawingFileSchema.parse(parse(readFileSync('content/concept-drawings.yaml', 'utf8'))),
);
const concepts = new Set(
  readdirSync('content/concepts').flatMap((file) =>
    Object.keys(conceptFileSchema.parse(parse(readFileSync(`content/concepts/${file}`, 'utf8')))),
  ),
);

describe('the drawings of concepts', () => {
  it('are at least twelve, each of a concept that there is', () => {
    expect(drawings.length).toBeGreaterThanOrEqual(12);
    expect(drawings.map(([id]) => id).filter((id) => !concepts.has(id))).toEqual([]);
  });

  it.each(drawings)(
    '%s has boxes in places of their own, at most four columns, and arrows between its boxes',
    (_, one) => {
      const places = Object.values(one.boxes).map(({ at }) => at.join());
      expect(new Set(places).size).toBe(places.length);
      expect(Math.max(...Object.values(one.boxes).map(({ at }) => at[0]))).toBeLessThanOrEqual(4);
      for (const { from, to } of one.arrows) {
        expect(Object.keys(one.boxes)).toEqual(expect.arrayContaining([from, to]));
        expect(from).not.toBe(to);
      }
      const reached = new Set(one.arrows.flatMap(({ from, to }) => [from, to]));
      expect(Object.keys(one.boxes).filter((id) => !reached.has(id))).toEqual([]);
    },
  );

  it.each(drawings)('%s has arrows that run over no box', (_, one) => {
    const { boxes, arrows } = placeDrawing(one);
    for (const { from, to } of arrows)
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
        const covered = boxes.filter(
          (box) => Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2,
        );
        expect(covered.map(({ name }) => name)).toEqual([]);
      }
  });
});

describe('a placed drawing', () => {
  it('joins edges and keeps two arrows between the same boxes apart', () => {
    const { arrows, width, height } = placeDrawing({
      boxes: { a: { at: [1, 1], name: 'A', look: 'plain' }, b: { at: [2, 1], name: 'B', look: 'plain' } },
      arrows: [
        { from: 'a', to: 'b', look: 'now' },
        { from: 'b', to: 'a', look: 'now' },
      ],
    });
    const [there, back] = arrows;
    expect(there?.from.x).toBeLessThan(there?.to.x ?? 0);
    expect(there?.from.y).not.toBe(back?.to.y);
    expect(there?.to.x).toBeLessThan(width);
    expect(back?.from.y).toBeLessThan(height);
  });
});
