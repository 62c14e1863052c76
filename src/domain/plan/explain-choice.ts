import type { SkillId } from '#domain/framework/ids.ts';
import type { PlanReason } from '#domain/record/plan.ts';
import type { Choice } from './choose.ts';
import type { Part } from './lay-out.ts';
import type { PlanGap } from './plan-proof.ts';

/** What there is to know about a choice when it is explained. */
type Around = {
  gaps: readonly PlanGap[];
  /** All choices, the most wanted first, and in the order of work. */
  wanted: readonly Choice[];
  order: readonly Choice[];
  parts: readonly Part[];
  uncertainty: SkillId | null;
};

function explainGap({ skill, kind, supported, bar, floor }: PlanGap): PlanReason[] {
  const reason: PlanReason =
    kind === 'unrated'
      ? { code: 'foundation', skill }
      : { code: kind === 'proof' ? 'proof-gap' : 'skill-gap', skill, supported, bar };
  return floor !== null && supported < floor && kind !== 'unrated'
    ? [reason, { code: 'must-have', skill, floor }]
    : [reason];
}

/** The most wanted exercise that this one is done before, only because another of its skill stood before it. */
function movedBefore(choice: Choice, { wanted, order }: Around): SkillId | undefined {
  const rank = (one: Choice) => wanted.findIndex(({ exercise }) => exercise.id === one.exercise.id);
  const place = order.findIndex(({ exercise }) => exercise.id === choice.exercise.id);
  const [skill] = order.slice(place + 1).find((later) => rank(later) < rank(choice))?.exercise.skills ?? [];
  const [before] = order[place - 1]?.exercise.skills ?? [];
  return skill === before ? skill : undefined;
}

/** Every reason for a choice: the uncertainty, the gaps of its skills, what needs it, the work, the time, its place. */
export function explainChoice(choice: Choice, around: Around): PlanReason[] {
  const { exercise, work, neededFor } = choice;
  const [main] = exercise.skills;
  const served = exercise.skills.flatMap((skill) => around.gaps.filter((gap) => gap.skill === skill));
  const moved = movedBefore(choice, around);
  const days = new Set(around.parts.map(({ on }) => on)).size;
  return [
    ...(main && main === around.uncertainty ? [{ code: 'key-uncertainty' as const, skill: main }] : []),
    ...(neededFor ? [{ code: 'needed-first' as const, name: neededFor.name }] : []),
    ...served.slice(0, 2).flatMap(explainGap),
    ...(work === 'real' ? [{ code: 'own-work' as const }] : []),
    ...(moved ? [{ code: 'spread' as const, skill: moved }] : []),
    { code: 'fits' as const, minutes: exercise.minutes, days },
  ];
}
