import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { artifact } from '#test/domain/ledger/pieces.ts';
import { all, evenFramework, now, recordOf } from './framework.ts';

const framework = evenFramework();
const assessed = (record: PersonRecord) => assess(record, framework, now);
const skillOf = (record: PersonRecord, id: SkillId) => assessed(record).skills.find((skill) => skill.id === id);

describe('a gap', () => {
  test('is importance times shortfall', () => {
    expect(skillOf(recordOf({ leadership: 1 }), 'leadership')?.gap).toBeCloseTo(2 / 14, 12);
    expect(skillOf(recordOf({}), 'leadership')?.gap).toBeCloseTo(3 / 14, 12);
    expect(skillOf(recordOf({}, { leadership: 4 }), 'leadership')?.gap).toBe(0);
  });
  test('is one of proof where the claim meets the bar', () => {
    expect(skillOf(recordOf({ leadership: 3 }), 'leadership')).toMatchObject({
      claimed: 3,
      supported: 2,
      gapKind: 'proof',
    });
  });
  test('is one of skill where the claim is below the bar', () => {
    expect(skillOf(recordOf({ leadership: 2 }), 'leadership')).toMatchObject({ supported: 2, gapKind: 'skill' });
    expect(skillOf(recordOf({}, { leadership: 2 }), 'leadership')).toMatchObject({
      claimed: null,
      supported: 2,
      gapKind: 'skill',
    });
  });
  test('is unrated where nothing is known', () => {
    expect(skillOf(recordOf({}), 'leadership')).toMatchObject({ claimed: null, supported: null, gapKind: 'unrated' });
  });
  test('does not exist where support meets the bar, whatever is claimed', () => {
    expect(skillOf(recordOf({ leadership: 2 }, { leadership: 3 }), 'leadership')).toMatchObject({
      gap: 0,
      gapKind: null,
      ratingLow: true,
    });
  });
  test('ranks before smaller ones', () => {
    const gaps = assessed(
      recordOf(all(3, { judgment: 1, execution: 2 }), all(3, { judgment: undefined, execution: undefined })),
    ).gaps;
    expect(gaps.map(({ id }) => id)).toEqual(['judgment', 'execution']);
  });
});

describe('the overall', () => {
  test('is the weighted share of the bars that is reached', () => {
    const { overall } = assessed(recordOf(all(3, { judgment: undefined }), { leadership: 5 }));
    expect(overall.claimed).toBeCloseTo(13 / 14, 12);
    expect(overall.supported).toBeCloseTo((12 * (2 / 3) + 1) / 14, 12);
  });
  test('never exceeds one and gains nothing from strength above a bar', () => {
    const level = fc.constantFrom<(AnchorLevel | undefined)[]>(1, 2, 3, 4, 5, undefined);
    fc.assert(
      fc.property(fc.array(level, { minLength: 14, maxLength: 14 }), (levels) => {
        const claimed = all(1, Object.fromEntries(skillIds.map((id, index) => [id, levels[index]])));
        const { overall, skills } = assessed(recordOf(claimed, claimed));
        expect(overall.supported).toBeGreaterThanOrEqual(0);
        expect(overall.supported).toBeLessThanOrEqual(1 + 1e-9);
        expect(overall.supported < 1 - 1e-9).toBe(skills.some(({ gap }) => gap > 0));
      }),
      { numRuns: 50 },
    );
  });
  test('never falls when an item is added', () => {
    const level = fc.constantFrom<AnchorLevel[]>(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(level, level, fc.constantFrom(...skillIds), (claimed, shown, skill) => {
        const before = recordOf(all(claimed));
        const after = { ...before, evidence: [artifact({ skills: [{ skill, level: shown }] })] };
        expect(assessed(after).overall.supported).toBeGreaterThanOrEqual(assessed(before).overall.supported);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a must-have below its floor', () => {
  const record = recordOf(all(5, { execution: 1 }), all(4, { execution: undefined }));
  test('is named however strong the rest is', () => {
    expect(assessed(record).overall.supported).toBeGreaterThan(0.95);
    expect(assessed(record).missedFloors).toEqual([{ id: 'execution', floor: 2, supported: 1, claimed: 1 }]);
    expect(assessed(record).verdict).toEqual({ state: 'floor-missed', skills: ['execution'] });
  });
  test('keeps every level whose floor is missed from being the nearest', () => {
    expect(assessed(record).levels.map(({ level, reached }) => [level, reached])).toEqual([
      ['entry', true],
      ['mid', false],
      ['senior', false],
      ['principal', false],
    ]);
  });
});

describe('the levels', () => {
  test('stand side by side, the highest that is reached the nearest', () => {
    const { levels, nearest } = assessed(recordOf(all(4), all(4)));
    expect(levels.map(({ level }) => level)).toEqual(['entry', 'mid', 'senior', 'principal']);
    expect(levels.map(({ overall }) => overall.supported)).toEqual(
      [1, 1, 1, 0.8].map((share) => expect.closeTo(share, 9)),
    );
    expect(nearest).toEqual({ level: 'senior', reached: true });
  });
  test('name entry, not reached, where none is', () => {
    expect(assessed(recordOf({})).nearest).toEqual({ level: 'entry', reached: false });
  });
  test('are not reached by ratings alone', () => {
    expect(assessed(recordOf(all(5))).levels[0]).toMatchObject({
      overall: { supported: expect.closeTo(1, 9) },
      backedWeight: 0,
      reached: false,
    });
  });
});

describe('strengths', () => {
  test('are skills that meet their bar on evidence, the furthest above first', () => {
    const strengths = assessed(recordOf(all(5), { judgment: 3, leadership: 4, execution: 2 })).strengths;
    expect(strengths.map(({ id, meetsBar }) => [id, meetsBar])).toEqual([
      ['leadership', true],
      ['judgment', true],
    ]);
  });
  test('are the closest three where none meets its bar', () => {
    expect(assessed(recordOf({ judgment: 2, leadership: 1 })).strengths).toEqual([
      { id: 'judgment', supported: 2, target: 3, meetsBar: false },
      { id: 'leadership', supported: 1, target: 3, meetsBar: false },
    ]);
  });
});

describe('what would change the result', () => {
  test('is listed by gap, with what each step adds to the overall', () => {
    const first = assessed(recordOf({ leadership: 4 })).improvements.find(({ id }) => id === 'leadership');
    expect(first).toMatchObject({ kind: 'proof', adds: expect.closeTo(1 / 42, 12) });
    expect(first?.lifts).toEqual([
      { by: 'tell-a-story', to: 3, id: null, adds: expect.closeTo(1 / 42, 12) },
      { by: 'show-an-artifact', to: 4, id: null, adds: expect.closeTo(1 / 42, 12) },
    ]);
  });
});

test('another preset changes weights, gaps and sums, and never a bar', () => {
  const { presets, skills } = assessed(recordOf(all(3), all(3, { 'technical-fluency': 1 })));
  const [even, onet] = presets;
  expect([even?.chosen, onet?.chosen]).toEqual([true, false]);
  expect(even?.overall.supported).toBeCloseTo(1 - 1 / 14 / 3, 9);
  expect(onet?.overall.supported).toBeCloseTo(1 - 6 / 19 / 3, 9);
  expect(skills[0]?.target).toBe(3);
});

test('the same record at the same moment gives the same result', () => {
  const record = recordOf(all(3), { judgment: 3 });
  expect(assessed(structuredClone(record))).toEqual(assessed(record));
});
