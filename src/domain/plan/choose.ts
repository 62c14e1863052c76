import type { SkillId } from '#domain/framework/ids.ts';
import type { PlanExercise, PlanGap } from './plan-proof.ts';

/** An exercise that was chosen, on which work, and for which exercise it is only needed first. */
export type Choice = { exercise: PlanExercise; work: 'real' | 'simulated'; neededFor: PlanExercise | null };

type Terms = {
  budget: number;
  perDay: number;
  uncertainty: SkillId | null;
  done: readonly string[];
  /** How many to choose at most. */
  most?: number;
};

/** How much of a gap counts that is an exercise’s second or later skill. */
const besides = 0.5;
/** What is left of the pull of a gap once an exercise has it as its main skill, or as another. */
const eased = { main: 0.35, other: 0.7 } as const;
/** How much less a proof gap pulls to an exercise that cannot be done on own work. */
const onlySimulated = 0.5;

const days = (minutes: number, perDay: number): number => Math.max(1, Math.ceil(minutes / perDay));

/** The exercise and everything it needs that is not there yet, what is needed first before it; empty where that is missing. */
function withNeeded(
  exercise: PlanExercise,
  byId: ReadonlyMap<string, PlanExercise>,
  there: ReadonlySet<string>,
): PlanExercise[] {
  const chain: PlanExercise[] = [];
  const visit = (one: PlanExercise, path: readonly string[]): boolean => {
    if (there.has(one.id) || chain.includes(one)) return true;
    if (path.includes(one.id)) return false;
    const isWhole = one.after.every((id) => {
      const needed = byId.get(id);
      return there.has(id) || (needed !== undefined && visit(needed, [...path, one.id]));
    });
    if (isWhole) chain.push(one);
    return isWhole;
  };
  return visit(exercise, []) ? chain : [];
}

/** Whether the work is real: the claim is there already, and the exercise can gather what backs it. */
const worksOn = (exercise: PlanExercise, gaps: readonly PlanGap[]): Choice['work'] =>
  exercise.onOwnWork && gaps.some(({ skill, kind }) => kind === 'proof' && skill === exercise.skills[0])
    ? 'real'
    : 'simulated';

/**
 * Chooses exercises one after the other: first one for the key uncertainty, then always the one that closes most
 * of the gaps a day that it takes. A gap that an exercise serves pulls less on the next, so that the choice spreads.
 */
export function choose(gaps: readonly PlanGap[], exercises: readonly PlanExercise[], terms: Terms): Choice[] {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const there = new Set(terms.done);
  const pull = new Map(gaps.map(({ skill, gap }) => [skill, gap]));
  const kindOf = new Map(gaps.map(({ skill, kind }) => [skill, kind]));
  const chosen: Choice[] = [];
  let left = terms.budget;

  const serves = (exercise: PlanExercise): number => {
    const [main] = exercise.skills;
    const sum = exercise.skills.reduce(
      (total, skill) => total + (pull.get(skill) ?? 0) * (skill === main ? 1 : besides),
      0,
    );
    return main && kindOf.get(main) === 'proof' && !exercise.onOwnWork ? sum * onlySimulated : sum;
  };
  const take = (chain: readonly PlanExercise[], wanted: PlanExercise): void => {
    for (const exercise of chain) {
      chosen.push({ exercise, work: worksOn(exercise, gaps), neededFor: exercise === wanted ? null : wanted });
      there.add(exercise.id);
      left -= exercise.minutes;
      for (const [place, skill] of exercise.skills.entries())
        pull.set(skill, (pull.get(skill) ?? 0) * (place === 0 ? eased.main : eased.other));
    }
  };
  const best = (candidates: readonly PlanExercise[], worth: (exercise: PlanExercise) => number) =>
    candidates
      .filter(({ id }) => !there.has(id))
      .map((exercise) => {
        const chain = withNeeded(exercise, byId, there);
        const minutes = chain.reduce((sum, one) => sum + one.minutes, 0);
        return { exercise, chain, minutes, worth: worth(exercise) / days(minutes, terms.perDay) };
      })
      .filter(({ chain, minutes, worth: some }) => chain.length > 0 && minutes <= left && some > 0)
      .toSorted((a, b) => b.worth - a.worth || a.minutes - b.minutes || (a.exercise.id < b.exercise.id ? -1 : 1))[0];

  const { uncertainty } = terms;
  const first = uncertainty
    ? best(
        exercises.filter(({ skills: [main] }) => main === uncertainty),
        (exercise) => 1 + serves(exercise),
      )
    : undefined;
  if (first) take(first.chain, first.exercise);
  while (chosen.length < (terms.most ?? Number.POSITIVE_INFINITY)) {
    const next = best(exercises, serves);
    if (!next) break;
    take(next.chain, next.exercise);
  }
  return chosen;
}
