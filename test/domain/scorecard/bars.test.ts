import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillIds } from '#domain/framework/skill.ts';
import { companyStages, focusIds, targetLevels, weightPresets } from '#domain/framework/target.ts';
import { barsFor } from '#domain/scorecard/bars.ts';
import { evenFramework, target } from './framework.ts';

describe('bars', () => {
  test('are the level’s, shifted by the focus', () => {
    const bars = barsFor(evenFramework({ focus: { barShift: { leadership: 1, judgment: -1 } } }), target);
    expect([bars.leadership.target, bars.judgment.target, bars.communication.target]).toEqual([4, 2, 3]);
  });
  test('stay between 1 and 5 however the focus shifts them', () => {
    const framework = evenFramework({
      bars: { judgment: { target: 1 } },
      focus: { barShift: { leadership: 1, judgment: -1 } },
    });
    expect(barsFor(framework, target).judgment.target).toBe(1);
    expect(barsFor(framework, { ...target, level: 'principal' }).leadership.target).toBe(5);
  });
  test('keep the floor of a must-have, never above its target', () => {
    const framework = evenFramework({
      bars: { execution: { target: 3, floor: 3 } },
      focus: { barShift: { execution: -1 } },
    });
    expect(barsFor(framework, target).execution).toMatchObject({ target: 2, floor: 2 });
    expect(barsFor(evenFramework(), target).execution).toMatchObject({ target: 3, floor: 2 });
    expect(barsFor(evenFramework(), target).leadership.floor).toBeNull();
  });
  test('weigh a skill by preset, focus and company', () => {
    const framework = evenFramework({
      focus: { weightFactor: { leadership: 2 } },
      company: { weightFactor: { leadership: 1.5, judgment: 0.5 } },
    });
    const bars = barsFor(framework, { ...target, company: 'startup', preset: 'onet-it-project-managers' });
    const total = 6 + 3 + 0.5 + 11;
    expect(bars['technical-fluency'].weight).toBeCloseTo(6 / total, 12);
    expect(bars.leadership.weight).toBeCloseTo(3 / total, 12);
    expect(bars.judgment.weight).toBeCloseTo(0.5 / total, 12);
  });
  test('have weights that sum to one for every target', () => {
    const factor = fc.record(
      Object.fromEntries(skillIds.map((id) => [id, fc.double({ min: 0.25, max: 3, noNaN: true })])),
      { requiredKeys: [] },
    );
    const chosen = fc.record({
      level: fc.constantFrom(...targetLevels),
      focus: fc.constantFrom(...focusIds),
      company: fc.constantFrom(...companyStages),
      preset: fc.constantFrom(...weightPresets),
    });
    fc.assert(
      fc.property(factor, chosen, (weightFactor, aim) => {
        const bars = barsFor(evenFramework({ focus: { weightFactor } }), aim);
        expect(skillIds.reduce((sum, id) => sum + bars[id].weight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
