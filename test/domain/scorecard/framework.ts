import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import {
  bySkill,
  companyStages,
  focusIds,
  targetLevels,
  weightPresets,
  type Framework,
} from '#domain/framework/target.ts';
import { emptyRecord, type PersonRecord, type Rating } from '#domain/record/core.ts';
import { artifact } from '#test/domain/ledger/pieces.ts';

const keyed = <Id extends string, T>(ids: readonly Id[], value: (id: Id, index: number) => T): Record<Id, T> =>
  // Every id of the list is a key.
  Object.fromEntries(ids.map((id, index) => [id, value(id, index)])) as Record<Id, T>;

type Bar = Framework['levels']['mid']['bars'][SkillId];
const anchors: readonly AnchorLevel[] = [1, 2, 3, 4, 5];

/** What a test sets otherwise: bars at every level, the product focus, the start-up. */
type Change = {
  bars?: Partial<Record<SkillId, Partial<Bar>>>;
  focus?: Partial<Framework['focuses']['product']>;
  company?: Partial<Framework['companies']['startup']>;
};

/**
 * A framework in which every skill weighs the same and level n asks n + 2 (entry 2 … principal 5), with one must-have:
 * execution, its floor one below. The second preset gives technical fluency six times the weight.
 */
export function evenFramework(change: Change = {}): Framework {
  return {
    levels: keyed(targetLevels, (name, order) => ({
      name,
      bars: bySkill((skill): Bar => {
        const target = anchors[order + 1] ?? 5;
        const floor = anchors[order];
        return { target, ...(skill === 'execution' && floor ? { floor } : {}), ...change.bars?.[skill] };
      }),
    })),
    focuses: keyed(focusIds, (name) => ({
      name,
      barShift: {},
      weightFactor: {},
      ...(name === 'product' ? change.focus : {}),
    })),
    companies: keyed(companyStages, (name) => ({
      name,
      weightFactor: {},
      ...(name === 'startup' ? change.company : {}),
    })),
    weights: keyed(weightPresets, (name) => ({
      name,
      weights: bySkill((skill) => ({
        weight: name === 'onet-it-project-managers' && skill === 'technical-fluency' ? 6 : 1,
      })),
    })),
  };
}

export const now = '2026-06-01T12:00:00.000Z';
export const target = { level: 'mid', focus: 'product', company: 'any', preset: 'technology-company' } as const;

const rated = (id: SkillId, level: AnchorLevel): Rating => ({
  id,
  level,
  ratedAt: '2026-05-20T12:00:00.000Z',
  from: 'anchors',
  note: '',
});

/** A record that claims and, where `shown` says so, shows an artifact at the given level for each skill. */
export function recordOf(
  claimed: Partial<Record<SkillId, AnchorLevel>>,
  shown: Partial<Record<SkillId, AnchorLevel>> = {},
): PersonRecord {
  const levels = (given: Partial<Record<SkillId, AnchorLevel>>) =>
    skillIds.flatMap((id): [SkillId, AnchorLevel][] => (given[id] === undefined ? [] : [[id, given[id]]]));
  return {
    ...emptyRecord(now),
    ratings: levels(claimed).map(([id, level]) => rated(id, level)),
    evidence: levels(shown).map(([skill, level]) => artifact({ id: `artifact-${skill}`, skills: [{ skill, level }] })),
  };
}

/** The same level for every skill, but for the exceptions. */
export const all = (
  level: AnchorLevel,
  exceptions: Partial<Record<SkillId, AnchorLevel | undefined>> = {},
): Partial<Record<SkillId, AnchorLevel>> => {
  const levels: Partial<Record<SkillId, AnchorLevel>> = {};
  for (const skill of skillIds) {
    const given = Object.hasOwn(exceptions, skill) ? exceptions[skill] : level;
    if (given !== undefined) levels[skill] = given;
  }
  return levels;
};
