import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { standsOn, viewStages } from '#domain/scorecard/stages.ts';
import { all, evenFramework, now, recordOf } from './framework.ts';

const framework = evenFramework();
const seen = (record: PersonRecord) => viewStages(framework, assess(record, framework, now));
const restsOn = (record: PersonRecord, skill: SkillId) => standsOn(assess(record, framework, now).explanations[skill]);

describe('the stages of a career', () => {
  test('are the four levels of the scorecard, and agree with what it says of each', () => {
    const level = fc.constantFrom<(AnchorLevel | undefined)[]>(1, 2, 3, 4, 5, undefined);
    const levels = fc.record(Object.fromEntries(skillIds.map((id) => [id, level])), { requiredKeys: [] });
    fc.assert(
      fc.property(levels, levels, (claimed, shown) => {
        const record = recordOf(claimed, shown);
        const { levels: views } = assess(record, framework, now);
        const stages = seen(record);
        expect(stages.map(({ level: name, reached }) => ({ name, reached }))).toEqual(
          views.map(({ level: name, reached }) => ({ name, reached })),
        );
        for (const [at, { gaps, floors }] of stages.entries()) {
          expect(gaps.filter(({ gapKind }) => gapKind !== 'unrated').slice(0, 3)).toEqual(views[at]?.biggestGaps);
          expect(floors).toEqual(views[at]?.missedFloors.map(({ id }) => id));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('split every skill into met and missing, and the higher stage never has more met', () => {
    const stages = seen(recordOf(all(4), all(3, { judgment: 5 })));
    for (const { met, gaps } of stages) expect(met.length + gaps.length).toBe(skillIds.length);
    const counts = stages.map(({ met }) => met.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(stages.map(({ met }) => met.includes('judgment'))).toEqual([true, true, true, false]);
  });
});

describe('what a level rests on', () => {
  test('is the backing of the item that carries it, the rating alone, or nothing', () => {
    expect(restsOn(recordOf({ judgment: 3 }, { judgment: 3 }), 'judgment')).toBe('shown');
    expect(restsOn(recordOf({ judgment: 3 }), 'judgment')).toBe('self-rating');
    expect(restsOn(recordOf({}), 'judgment')).toBe('nothing');
  });
});
