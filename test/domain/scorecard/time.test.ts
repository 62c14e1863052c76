import { describe, expect, test } from 'vitest';
import type { Snapshot } from '#domain/record/core.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { overallThen, takeSnapshot } from '#domain/scorecard/snapshots.ts';
import { all, evenFramework, now, recordOf } from './framework.ts';

const framework = evenFramework();
const ratedAt = (moment: string) => {
  const record = recordOf({ leadership: 3 });
  return { ...record, ratings: record.ratings.map((rating) => ({ ...rating, ratedAt: moment })) };
};

describe('a rating', () => {
  test('is due again after thirty days, to the moment', () => {
    const due = assess(ratedAt('2026-05-02T12:00:00.000Z'), framework, now);
    expect(due.reRate).toEqual({ due: true, stale: ['leadership'], nextDueAt: '2026-06-01T12:00:00.000Z' });
    expect(due.skills.find(({ id }) => id === 'leadership')?.stale).toBe(true);
    expect(assess(ratedAt('2026-05-02T12:00:00.001Z'), framework, now).reRate).toMatchObject({ due: false, stale: [] });
  });
  test('from the future is not due', () => {
    expect(assess(ratedAt('2027-01-01T00:00:00.000Z'), framework, now).reRate.due).toBe(false);
  });
  test('that does not exist is not due', () => {
    expect(assess(recordOf({}), framework, now).reRate).toEqual({ due: false, stale: [], nextDueAt: null });
  });
});

describe('a snapshot', () => {
  const earlier = takeSnapshot(
    assess(recordOf(all(3, { judgment: undefined })), framework, now),
    'first',
    '2026-05-01T12:00:00.000Z',
  );
  const later: Snapshot = { ...earlier, id: 'second', takenAt: '2026-05-20T12:00:00.000Z' };
  const present = (snapshots: Snapshot[]) =>
    assess({ ...recordOf(all(3, { judgment: undefined }), { leadership: 3 }), snapshots }, framework, now);

  test('keeps the levels and sums of its day and leaves unknown skills out', () => {
    expect(earlier).toMatchObject({
      id: 'first',
      level: 'mid',
      preset: 'technology-company',
      claimed: { leadership: 3 },
      supported: { leadership: 2 },
    });
    expect(Object.keys(earlier.claimed)).not.toContain('judgment');
    expect(earlier.overall.claimed).toBeCloseTo(13 / 14, 12);
  });
  test('is compared with the present, the latest earlier one', () => {
    expect(present([later, earlier, { ...earlier, id: 'future', takenAt: '2026-07-01T12:00:00.000Z' }]).since).toEqual({
      id: 'second',
      takenAt: later.takenAt,
      sameTarget: true,
      overallThen: earlier.overall,
      change: { claimed: 0, supported: expect.closeTo(1 / 42, 12) },
      skills: [{ id: 'leadership', claimed: { from: 3, to: 3 }, supported: { from: 2, to: 3 } }],
    });
  });
  test('leaves open what was not rated then, as a result of its day did', () => {
    const few = assess(recordOf({ leadership: 3 }), framework, now);
    const then = overallThen(takeSnapshot(few, 'few', now), framework, few.target);
    expect(few.open).not.toBeNull();
    expect(then).toEqual({ overall: few.overall, open: few.open });
    expect(overallThen(earlier, framework, few.target).open).toBeNull();
  });
  test('for another target is held against the present bars', () => {
    const since = present([{ ...earlier, level: 'principal', overall: { claimed: 0.1, supported: 0.1 } }]).since;
    expect(since).toMatchObject({ sameTarget: false, overallThen: earlier.overall });
  });
  test('that does not exist is compared with nothing', () => {
    expect(present([]).since).toBeNull();
  });
});
