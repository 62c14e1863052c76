import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { isKept, type Backed, type NoBacking } from './backing.ts';
import type { Cap, Lift } from './caps.ts';
import type { Carry } from './carry.ts';
import { demonstrate, lower, type Demonstrated } from './demonstrated.ts';

/** A level that a bullet or answer takes over, and the item that it takes it from. */
type Inherited = { level: AnchorLevel; from: string; backed: Backed };

const levelsDown: readonly AnchorLevel[] = [5, 4, 3, 2, 1];

function heirsByBase(heirs: readonly Evidence[]): Map<string, Evidence[]> {
  const byBase = new Map<string, Evidence[]>();
  for (const heir of heirs.filter(isKept)) {
    for (const base of heir.buildsOn) {
      const before = byBase.get(base);
      if (before) before.push(heir);
      else byBase.set(base, [heir]);
    }
  }
  return byBase;
}

/**
 * The best level that reaches each heir along what it builds on, never more than the heir itself demonstrates.
 * Works down from level 5, so that the first level to reach an heir is its best; circles of heirs receive nothing.
 */
function spread(own: readonly Carry[], heirs: readonly Evidence[], skill: SkillId): Map<string, Inherited> {
  const byBase = heirsByBase(heirs);
  const reached = new Map<string, Inherited>();
  const waiting = new Map<AnchorLevel, { id: string; backed: Backed }[]>(levelsDown.map((level) => [level, []]));
  for (const carry of own) if (carry.carried !== 0) waiting.get(carry.carried)?.push(carry);
  for (const level of levelsDown) {
    for (const base of waiting.get(level) ?? []) {
      for (const heir of byBase.get(base.id) ?? []) {
        const demonstrated = demonstrate(heir, skill);
        if (!demonstrated || reached.has(heir.id)) continue;
        const taken = lower(level, demonstrated.level);
        reached.set(heir.id, { level: taken, from: base.id, backed: base.backed });
        waiting.get(taken)?.push({ id: heir.id, backed: base.backed });
      }
    }
  }
  return reached;
}

function reasonForNothing(heir: Evidence, byId: ReadonlyMap<string, Evidence>): NoBacking {
  if (heir.state === 'draft' || heir.state === 'retracted') return heir.state;
  const bases = heir.buildsOn.flatMap((id) => byId.get(id) ?? []);
  if (bases.length === 0) return 'builds-on-nothing';
  return bases.some(isKept) ? 'base-carries-nothing' : 'base-not-kept';
}

const liftForNothing = (because: NoBacking, to: AnchorLevel): Lift[] => {
  if (because === 'retracted') return [];
  if (because === 'draft') return [{ by: 'keep', to }];
  return [{ by: because === 'base-carries-nothing' ? 'lift-base' : 'build-on-kept-item', to }];
};

function carryOf(heir: Evidence, shown: Demonstrated, inherited: Inherited | undefined, nothing: NoBacking): Carry {
  const { id, kind, title, work } = heir;
  const carried = inherited?.level ?? 0;
  const held = carried < shown.level;
  const caps: Cap[] = held ? [{ because: inherited ? 'inherits' : 'none', level: carried }] : [];
  const lifts: Lift[] = inherited
    ? held
      ? [{ by: 'lift-base', to: shown.level }]
      : []
    : liftForNothing(nothing, shown.level);
  const backed: Backed = inherited?.backed ?? { backing: 'none', because: nothing };
  return {
    id,
    kind,
    title,
    work,
    skill: shown.skill,
    demonstrated: shown.level,
    ratedBy: shown.ratedBy,
    backed,
    caps,
    carried,
    from: inherited?.from ?? null,
    lifts,
  };
}

/**
 * What bullets and answers carry for a skill: at most what the kept items they build on carry, through other bullets and
 * answers if need be. A draft or retracted item passes nothing on, so that its heirs lose it at once.
 */
export function inheritSkill(
  skill: SkillId,
  heirs: readonly Evidence[],
  own: readonly Carry[],
  evidence: readonly Evidence[],
): Carry[] {
  if (heirs.length === 0) return [];
  const byId = new Map(evidence.map((piece) => [piece.id, piece]));
  const reached = spread(own, heirs, skill);
  return heirs.flatMap((heir) => {
    const shown = demonstrate(heir, skill);
    return shown ? [carryOf(heir, shown, reached.get(heir.id), reasonForNothing(heir, byId))] : [];
  });
}
