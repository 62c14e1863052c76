import { describe, expect, it } from 'vitest';
import { crowdedBy } from '#domain/plan/crowded.ts';
import { promiseSchema } from '#domain/record/plan.ts';
import { exercise } from '#test/domain/mentoring/exercise.ts';

const lying = (id: string, on: string, minutes: number) => ({
  promise: promiseSchema.parse({ id, exercise, addedAt: '2026-03-01T10:00:00.000Z' }),
  parts: [{ on, minutes }],
});
const monday = [lying('a', '2026-03-02', 30), lying('b', '2026-03-02', 10), lying('c', '2026-03-03', 45)];

describe('a day that work is moved to', () => {
  it('is named where it would hold more than was promised, with what it would come to', () => {
    expect(crowdedBy([{ on: '2026-03-02', minutes: 20 }], monday, 'd', 45)).toEqual([
      { on: '2026-03-02', minutes: 60 },
    ]);
  });

  it('is not named where there is room, where it is empty, or where only the work itself lies', () => {
    expect(crowdedBy([{ on: '2026-03-02', minutes: 5 }], monday, 'd', 45)).toEqual([]);
    expect(crowdedBy([{ on: '2026-03-09', minutes: 45 }], monday, 'd', 45)).toEqual([]);
    expect(crowdedBy([{ on: '2026-03-03', minutes: 45 }], monday, 'c', 45)).toEqual([]);
  });
});
