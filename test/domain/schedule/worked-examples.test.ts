import { describe, expect, it } from 'vitest';
import { durationOf, type Activity, type Estimate } from '#domain/schedule/activity.ts';
import { datesOf, scheduleOf } from './networks.ts';

/** An activity on an arrow waits for all that end where it begins. */
function onArrows(table: readonly string[]): Activity[] {
  const arrows = table.map((row) => {
    const [id = '', duration = ''] = row.split(' ');
    const [tail = '', head = ''] = id.split('-');
    return { id, duration: Number(duration), tail, head };
  });
  return arrows.map(({ id, duration, tail }) => ({
    id,
    duration,
    after: arrows.filter(({ head }) => head === tail).map((before) => ({ id: before.id, type: 'FS', lag: 0 })),
  }));
}

/** Rows as the book prints them: activity, time, ES, EF, LS, LF, slack. */
function computedRows(table: readonly string[]): string[] {
  const network = onArrows(table);
  const schedule = scheduleOf(network);
  return network.map(({ id, duration }) => {
    const { es, ef, ls, lf, float } = datesOf(schedule, id);
    return [id, duration, es, ef, ls, lf, float].join(' ');
  });
}

// Bernard W. Taylor, Introduction to Management Science, instructor's solutions, chapter 8, problems 5 and 6.
const taylorFive = [
  '1-2 7 0 7 2 9 2',
  '1-3 10 0 10 0 10 0',
  '2-4 6 7 13 9 15 2',
  '3-4 5 10 15 10 15 0',
  '3-5 4 10 14 14 18 4',
  '4-5 3 15 18 15 18 0',
  '5-6 2 18 20 18 20 0',
];
const taylorSix = [
  '1-2 8 0 8 1 9 1',
  '1-3 10 0 10 0 10 0',
  '1-4 9 0 9 6 15 6',
  '2-5 6 8 14 9 15 1',
  '2-6 4 8 12 16 20 8',
  '3-5 5 10 15 10 15 0',
  '4-5 0 9 9 15 15 6',
  '4-7 7 9 16 20 27 11',
  '5-7 12 15 27 15 27 0',
  '5-8 15 15 30 16 31 1',
  '6-9 18 12 30 20 38 8',
  '7-8 4 27 31 27 31 0',
  '8-9 7 31 38 31 38 0',
];

const estimated = (id: string, estimate: Estimate, ...after: string[]): Activity => ({
  id,
  estimate,
  after: after.map((before) => ({ id: before, type: 'FS', lag: 0 })),
});

// Wikipedia, "Program evaluation and review technique", section Implementation: predecessors, estimates, expected times.
const wikipedia = [
  estimated('A', [2, 4, 6]),
  estimated('B', [3, 5, 9]),
  estimated('C', [4, 5, 7], 'A'),
  estimated('D', [4, 6, 10], 'A'),
  estimated('E', [4, 5, 7], 'B', 'C'),
  estimated('F', [3, 4, 8], 'D'),
  estimated('G', [3, 5, 8], 'E'),
];

describe('published schedules', () => {
  it.each([
    ['Taylor, problem 5', taylorFive, ['1-3', '3-4', '4-5', '5-6']],
    ['Taylor, problem 6', taylorSix, ['1-3', '3-5', '5-7', '7-8', '8-9']],
  ])('come out to the digit: %s', (_, table, criticalPath) => {
    expect(computedRows(table)).toEqual(table);
    expect(scheduleOf(onArrows(table)).criticalPath).toEqual(criticalPath);
  });

  it('come out to the digit: expected times of three-point estimates', () => {
    expect(wikipedia.map((each) => durationOf(each).toFixed(2))).toEqual([
      '4.00',
      '5.33',
      '5.17',
      '6.33',
      '5.17',
      '4.50',
      '5.17',
    ]);
    expect(scheduleOf(wikipedia).criticalPath).toEqual(['A', 'C', 'E', 'G']);
  });
});
