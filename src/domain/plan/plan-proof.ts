import type { SkillId } from '#domain/framework/ids.ts';
import type { PlanReason } from '#domain/record/plan.ts';
import { choose, type Choice } from './choose.ts';
import { layOut, type Part } from './lay-out.ts';
import { orderTurns } from './order.ts';
import { explainChoice } from './explain-choice.ts';
import { sayWhatIsLeft, type Left } from './left.ts';

/** A gap between what evidence supports and what the target asks for, as the scorecard ranks it. */
export type PlanGap = {
  skill: SkillId;
  /** `proof`: the claim meets the bar and evidence does not; `skill`: the claim is below it; `unrated`: nothing is known. */
  kind: 'skill' | 'proof' | 'unrated';
  supported: number;
  bar: number;
  /** The level under which a must-have is not met; null where it is none. */
  floor: number | null;
  /** Importance × shortfall. */
  gap: number;
};

/** What the plan has to know of an exercise. */
export type PlanExercise = {
  id: string;
  name: string;
  minutes: number;
  skills: readonly SkillId[];
  shows: number;
  after: readonly string[];
  onOwnWork: boolean;
};

/** Days that the plan has, and the minutes of each. */
export type PlanTime = { minutes: number; days: number };

/** The shortest and the longest day that a plan is made for, in minutes. */
export const dayBounds = { least: 20, most: 90 } as const;

/** One exercise of the plan: when, on what, and why. */
type PlannedExercise = { exercise: string; work: 'real' | 'simulated'; parts: Part[]; why: PlanReason[] };

/** A plan, what it leaves open, and what comes after it. */
export type ProofPlan = { start: string; time: PlanTime; exercises: PlannedExercise[]; left: Left[]; next: string[] };

/**
 * Chooses exercises for the gaps and lays them out over the days from `start` (YYYY-MM-DD). Pure: the same
 * input gives the same plan. The skill of the decision’s key uncertainty, if there is one, comes first; what
 * was done is not chosen again; what an exercise needs is done before it or comes along.
 */
export function planProof(
  gaps: readonly PlanGap[],
  exercises: readonly PlanExercise[],
  time: PlanTime,
  start: string,
  uncertainty: SkillId | null = null,
  done: readonly string[] = [],
): ProofPlan {
  const wanted = choose(gaps, exercises, { budget: time.minutes * time.days, perDay: time.minutes, uncertainty, done });
  const order = orderTurns(
    wanted.map((choice) => ({
      ...choice,
      id: choice.exercise.id,
      main: choice.exercise.skills[0],
      after: choice.exercise.after,
    })),
  );
  const parts = layOut(
    order.map(({ exercise }) => exercise.minutes),
    { start, perDay: time.minutes },
  );
  // An exercise begun on the last day may not end on it; it belongs to what comes after, with all that follows.
  const fitting = order.filter((_, place) => lastDay(parts.slice(0, place + 1), start, time.days));
  const planned = fitting.map((choice, place) => ({
    exercise: choice.exercise.id,
    work: choice.work,
    parts: parts[place] ?? [],
    why: explainChoice(choice, { gaps, wanted, order, parts: parts[place] ?? [], uncertainty }),
  }));
  const taken = new Set([...done, ...fitting.map(({ exercise }) => exercise.id)]);
  return {
    start,
    time,
    exercises: planned,
    left: sayWhatIsLeft(gaps, fitting, exercises, taken),
    next: nextOnes(gaps, exercises, order, [...taken]),
  };
}

const lastDay = (parts: readonly Part[][], start: string, days: number): boolean => {
  const end =
    layOut(
      Array.from({ length: days }, () => 1),
      { start, perDay: 1 },
    ).at(-1)?.[0]?.on ?? start;
  return parts.every((some) => some.every(({ on }) => on <= end));
};

/** Exercises that would come next, the most wanted first: at most five. */
function nextOnes(
  gaps: readonly PlanGap[],
  exercises: readonly PlanExercise[],
  order: readonly Choice[],
  taken: readonly string[],
): string[] {
  const dropped = order.map(({ exercise }) => exercise.id).filter((id) => !taken.includes(id));
  const rest = choose(gaps, exercises, {
    budget: Number.POSITIVE_INFINITY,
    perDay: dayBounds.most,
    uncertainty: null,
    done: [...taken, ...dropped],
    most: 5,
  });
  return [...dropped, ...rest.map(({ exercise }) => exercise.id)].slice(0, 5);
}
