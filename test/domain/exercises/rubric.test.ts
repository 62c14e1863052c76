import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateSkills, type RubricStep } from '#domain/exercises/rubric.ts';
import { skillIds } from '#domain/framework/skill.ts';

const rubric = [{ skill: 'communication' }, { skill: 'judgment' }, { skill: 'communication' }] as const;

describe('a rated rubric', () => {
  it('demonstrates what the exercise shows where every row stands at step 3', () => {
    expect(rateSkills({ rubric, shows: 3 }, [3, 3, 3])).toEqual([
      { skill: 'communication', level: 3 },
      { skill: 'judgment', level: 3 },
    ]);
  });

  it('takes the lowest row of a skill', () => {
    expect(rateSkills({ rubric, shows: 3 }, [4, 4, 2])).toEqual([
      { skill: 'communication', level: 2 },
      { skill: 'judgment', level: 4 },
    ]);
  });

  it('says nothing while a row is unrated', () => {
    expect(rateSkills({ rubric, shows: 3 }, [3, 0, 3])).toBeNull();
    expect(rateSkills({ rubric, shows: 3 }, [3, 3])).toBeNull();
  });

  it('stays within the anchors and never falls when a step rises', () => {
    const anyStep = fc.constantFrom<RubricStep>(1, 2, 3, 4);
    const anyRubric = fc.array(fc.record({ skill: fc.constantFrom(...skillIds), step: anyStep }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyRubric, fc.constantFrom(2, 3, 4), fc.nat(), (rows, shows, turn) => {
        const steps = rows.map(({ step }) => step);
        const before = rateSkills({ rubric: rows, shows }, steps) ?? [];
        const raised = steps.with(turn % steps.length, 4);
        const after = rateSkills({ rubric: rows, shows }, raised) ?? [];
        expect(before.map(({ skill }) => skill)).toEqual([...new Set(rows.map(({ skill }) => skill))]);
        for (const [place, { level }] of before.entries()) {
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(5);
          expect(after[place]?.level).toBeGreaterThanOrEqual(level);
        }
      }),
    );
  });
});
