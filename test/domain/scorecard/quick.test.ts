import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnchorLevel } from '#domain/framework/skill.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { levelsGiven } from '#domain/scorecard/given.ts';
import { carryOver, quickScore } from '#domain/scorecard/quick.ts';
import { all, evenFramework, now, recordOf, target } from './framework.ts';

const framework = evenFramework();
const six = {
  'technical-fluency': 3,
  execution: 2,
  communication: 4,
  'risk-management': 1,
  'stakeholder-management': 3,
  'dependency-management': 2,
} as const;

describe('the quick score', () => {
  test('is a range, since only six skills are asked', () => {
    const score = quickScore(six, framework, target);
    const asked = 1 + 2 / 3 + 1 + 1 / 3 + 1 + 2 / 3;
    expect(score.weightAsked).toBeCloseTo(6 / 14, 12);
    expect(score.claimed.from).toBeCloseTo((asked + 8 / 3) / 14, 12);
    expect(score.claimed.to).toBeCloseTo((asked + 8) / 14, 12);
    expect(score.supported.to).toBeCloseTo((5 * (2 / 3) + 1 / 3 + 8 * (2 / 3)) / 14, 12);
  });
  test('names what is below its bar, the largest shortfall first', () => {
    expect(quickScore(six, framework, target).below.map(({ id }) => id)).toEqual([
      'risk-management',
      'dependency-management',
      'execution',
    ]);
  });
  test('takes a question without an answer as not asked', () => {
    expect(quickScore({}, framework, target)).toMatchObject({
      answered: [],
      weightAsked: 0,
      claimed: { from: expect.closeTo(1 / 3, 9), to: expect.closeTo(1, 9) },
    });
  });
  test('holds the full claim of everybody who answers the rest between 1 and the bar', () => {
    const rest = fc.constantFrom<AnchorLevel[]>(1, 2, 3);
    fc.assert(
      fc.property(rest, (level) => {
        const full = assess(recordOf({ ...all(level), ...six }), framework, now).overall.claimed;
        const { from, to } = quickScore(six, framework, target).claimed;
        expect(full).toBeGreaterThanOrEqual(from - 1e-9);
        expect(full).toBeLessThanOrEqual(to + 1e-9);
      }),
    );
  });
});

describe('a scorecard of which too little is rated', () => {
  const asQuick = recordOf(six);
  test('gives the range that the quick score gives for the same answers', () => {
    const { open } = assess(asQuick, framework, now);
    const { claimed, supported } = quickScore(six, framework, target);
    expect(open).toMatchObject({ claimed, supported });
    expect(open?.skills).toHaveLength(8);
  });
  test('names no unrated skill among the gaps of a level or of a set of weights', () => {
    const { unrated, levels, presets } = assess(asQuick, framework, now);
    expect(unrated).toHaveLength(8);
    const named = [
      ...levels.flatMap(({ biggestGaps }) => biggestGaps.map(({ id }) => id)),
      ...presets.flatMap(({ gapOrder }) => gapOrder),
    ];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => unrated.includes(id))).toEqual([]);
  });
  test('leaves nothing open once all is rated: its one overall stands', () => {
    expect(assess(recordOf({ ...all(3), ...six }), framework, now)).toMatchObject({ open: null, unrated: [] });
  });
});

describe('quick answers', () => {
  test('become ratings that say where they come from', () => {
    expect(carryOver({ execution: 2 }, [], now)).toEqual([
      { id: 'execution', level: 2, ratedAt: now, from: 'quick', note: '' },
    ]);
  });
  test('replace earlier quick answers and never a rating on the anchors', () => {
    const onAnchors = recordOf({ execution: 4 }).ratings;
    const quick = carryOver({ communication: 1 }, [], now);
    expect(
      carryOver({ execution: 2, communication: 3 }, [...onAnchors, ...quick], now).map(({ id, level }) => [id, level]),
    ).toEqual([['communication', 3]]);
  });
  test('are read back from the ratings, and stand behind a rating on the anchors', () => {
    const onAnchors = recordOf({ execution: 4 }).ratings;
    const quick = carryOver({ communication: 1 }, [], now);
    expect(levelsGiven({ execution: 2, 'risk-management': 3 }, [...onAnchors, ...quick])).toEqual({
      communication: 1,
      execution: 4,
      'risk-management': 3,
    });
  });
});
