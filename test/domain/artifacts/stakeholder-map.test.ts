import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft } from '#domain/artifacts/draft.ts';
import { nameOnMap, peopleOnMap, placePeople, type MapFrame } from '#domain/artifacts/stakeholder-map.ts';

const frame: MapFrame = { left: 60, top: 30, width: 520, height: 360, letter: 7, line: 15 };

const person = (name: string, power: number, interest: number) => ({ row: 0, name, power, interest, stance: '' });

const crowd = fc.array(
  fc.record({
    row: fc.nat(499),
    name: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }).filter((name) => name.trim() !== ''),
    power: fc.integer({ min: 1, max: 5 }),
    interest: fc.integer({ min: 1, max: 5 }),
    stance: fc.constant(''),
  }),
  { maxLength: 40 },
);

const boxesOf = (placed: ReturnType<typeof placePeople>) =>
  placed.flatMap(({ name, label }) =>
    label
      ? [{ left: label.x, right: label.x + nameOnMap(name).length * frame.letter, bottom: label.y + 0.25 * frame.line }]
      : [],
  );

describe('the stakeholder map', () => {
  it('reads the people whose power and interest are figures from 1 to 5', () => {
    const people = [
      { name: 'No figure' },
      { name: 'Ines Duarte', power: '5', interest: '4', stance: 'Supports' },
      { name: 'Paul Okoye', power: 'high', interest: '2' },
      { name: 'Press office', power: '0', interest: '2' },
    ];
    expect(peopleOnMap(draft('stakeholders', { people }))).toEqual([
      { row: 1, name: 'Ines Duarte', power: 5, interest: 4, stance: 'supports' },
    ]);
  });

  it('puts power upward and interest to the right', () => {
    const [low, high] = placePeople([person('Low', 1, 1), person('High', 5, 5)], frame);
    expect([low?.x, low?.y, high?.x, high?.y]).toEqual([60, 390, 580, 30]);
  });

  it('never lays a name on another name or on a mark', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const placed = placePeople(people, frame);
        const boxes = boxesOf(placed);
        boxes.forEach((one, at) => {
          const isOnName = boxes.some(
            (other, place) =>
              place !== at &&
              one.left < other.right &&
              other.left < one.right &&
              Math.abs(one.bottom - other.bottom) < frame.line - 1e-6,
          );
          const isOnMark = placed.some(
            ({ x, y }) => x > one.left && x < one.right && y < one.bottom && y > one.bottom - frame.line,
          );
          expect([isOnName, isOnMark]).toEqual([false, false]);
        });
      }),
    );
  });

  it('names everybody where five stand at one place', () => {
    const placed = placePeople(
      ['Noor', 'Ines', 'Paul', 'Ruth', 'Lin'].map((name) => person(name, 5, 5)),
      frame,
    );
    expect(placed.every(({ label }) => label)).toBe(true);
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
  });
});
