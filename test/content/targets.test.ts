import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { skillIds } from '#domain/framework/skill.ts';
import {
  companySchema,
  companyStages,
  focusIds,
  focusSchema,
  levelSchema,
  targetLevels,
  weightPresets,
  weightsSchema,
  type WeightPreset,
} from '#domain/framework/target.ts';

const read = (path: string): unknown =>
  parse(readFileSync(new URL(`../../content/${path}.yaml`, import.meta.url), 'utf8'));

const levels = targetLevels.map((id) => ({ id, ...levelSchema.parse(read(`levels/${id}`)) }));
const focuses = focusIds.map((id) => ({ id, ...focusSchema.parse(read(`focuses/${id}`)) }));
const companies = companyStages.map((id) => ({ id, ...companySchema.parse(read(`companies/${id}`)) }));
const weights = (id: WeightPreset) => weightsSchema.parse(read(`weights/${id}`));

/** Hundredths, so that sums of two-decimal figures are exact. */
const hundredths = (figure: string): number => Math.round(Number(figure) * 100);

describe('The bars', () => {
  it('come in the order of the levels', () => {
    expect(levels.map(({ order }) => order)).toEqual([0, 1, 2, 3]);
  });

  it.each(levels)('at $id cover every skill', ({ bars }) => {
    expect(Object.keys(bars).toSorted()).toEqual(skillIds.toSorted());
  });

  it.each(skillIds)('of %s never fall from a level to the next', (skill) => {
    const targets = levels.map(({ bars }) => bars[skill].target);
    expect(targets).toEqual(targets.toSorted((a, b) => a - b));
  });

  it.each(skillIds)('of %s keep a floor once a level has one, and never lower it', (skill) => {
    const floors = levels.map(({ bars }) => bars[skill].floor ?? 0);
    expect(floors).toEqual(floors.toSorted((a, b) => a - b));
  });

  it('ask more in total at each level', () => {
    const totals = levels.map(({ bars }) => skillIds.reduce((sum, skill) => sum + bars[skill].target, 0));
    expect(new Set(totals).size).toBe(totals.length);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
  });

  it.each(levels)('at $id have must-haves, none with a floor above its target', ({ bars }) => {
    const floors = skillIds.filter((skill) => bars[skill].floor !== undefined);
    expect(floors.length).toBeGreaterThan(0);
    expect(floors.filter((skill) => (bars[skill].floor ?? 0) > bars[skill].target)).toEqual([]);
  });

  it('give a reason of their own, in one sentence, for each skill and level', () => {
    const reasons = levels.flatMap(({ bars }) => skillIds.map((skill) => bars[skill].why));
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.filter((why) => !/^[^.!?]+\.$/u.test(why.trim()))).toEqual([]);
  });
});

describe.each(focuses)('The $id focus', ({ barShift, weightFactor }) => {
  it.each(levels)('keeps the targets of $id within 1 to 5 and not below a floor', ({ bars }) => {
    const outside = skillIds.filter((skill) => {
      const target = bars[skill].target + (barShift[skill] ?? 0);
      return target > 5 || target < Math.max(1, bars[skill].floor ?? 1);
    });
    expect(outside).toEqual([]);
  });

  it('shifts at least one weight', () => {
    expect(Object.values(weightFactor).some((factor) => factor !== 1)).toBe(true);
  });
});

describe('The kind of company', () => {
  it.each(companies)('$id shifts weights unless it is any company', ({ id, weightFactor }) => {
    expect(Object.keys(weightFactor).length === 0).toBe(id === 'any');
  });
});

describe('The presets', () => {
  it.each(weightPresets)('%s weighs every skill', (id) => {
    expect(Object.keys(weights(id).weights).toSorted()).toEqual(skillIds.toSorted());
  });

  it.each(skillIds)('recompute the O*NET weight of %s as the mean of the importance figures it lists', (skill) => {
    const { weight, from } = weights('onet-it-project-managers').weights[skill];
    const figures = from.map(
      (line) => /^\d\.[A-Z0-9.a-z]+ .+, (?:Skills|Knowledge|Work Styles), IM (\d\.\d\d)$/u.exec(line)?.[1] ?? '',
    );
    expect(figures).toHaveLength(3);
    expect(from.filter((line) => line.includes(', Work Styles, '))).toHaveLength(1);
    const sum = figures.reduce((total, figure) => total + hundredths(figure), 0);
    expect(weight).toBe(Math.round(sum / figures.length) / 100);
  });

  it('give an O*NET element the same importance wherever it is used', () => {
    const lines = new Set(Object.values(weights('onet-it-project-managers').weights).flatMap(({ from }) => from));
    const codes = new Set([...lines].map((line) => line.split(' ')[0]));
    expect(lines.size).toBe(codes.size);
  });

  it.each(skillIds)('recompute the technology-company weight of %s from its baseline', (skill) => {
    const { weight, from } = weights('technology-company').weights[skill];
    const amounts = from.map((line) => {
      const [, kind, figure] = /^(Baseline|Raised by|Lowered by) (\d\.\d\d)$/u.exec(line) ?? [];
      return hundredths(figure ?? '') * (kind === 'Lowered by' ? -1 : 1);
    });
    expect(weight).toBe(amounts.reduce((sum, amount) => sum + amount, 0) / 100);
  });
});
