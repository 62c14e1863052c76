import type { Program } from '#domain/programs/program.ts';
import type { Condition } from './effect.ts';
import { dayOf, daysUntil, finishDay, finishDays } from './plan.ts';
import type { DayState } from './state.ts';

/** Where the meters stand. Days and money are counted from the morning; the rest goes from 0 to 100. */
export type Meters = {
  /** Working days by which the finish has moved since the morning. */
  schedule: number;
  finish: string;
  /** What was promised: working days by which its end has moved since the morning, and its end by the network. */
  promised: { by: number; ends: string };
  /** Thousands of the pack's currency that the day has added to the cost. */
  budget: number;
  quality: number;
  energy: number;
  trust: Record<string, number>;
};

/** The meters of a state, against the pack as it was in the morning. */
export const metersOf = (state: DayState, morning: Program): Meters => ({
  schedule: finishDays(state.program) - finishDays(morning),
  finish: finishDay(state.program),
  promised: {
    by: daysUntil(state.program, state.promised) - daysUntil(morning, state.promised),
    ends: dayOf(state.program, state.promised),
  },
  budget: state.cost,
  quality: state.quality,
  energy: state.energy,
  trust: { ...state.trust },
});

/** Bands in which a level from 0 to 100 is told in words: at least so much, and the band's name. */
const bands = [
  [75, 'high'],
  [55, 'fair'],
  [35, 'thin'],
  [0, 'low'],
] as const;
type Band = (typeof bands)[number][1];

/** The band of a level. */
export const bandOf = (level: number): Band => bands.find(([least]) => level >= least)?.[1] ?? 'low';

function levelOf(state: DayState, morning: Program, meter: string): number {
  if (meter.startsWith('trust:')) return state.trust[meter.slice('trust:'.length)] ?? 0;
  if (meter === 'schedule') return finishDays(state.program) - finishDays(morning);
  if (meter === 'budget') return state.cost;
  return meter === 'quality' ? state.quality : state.energy;
}

/** Whether a condition holds. */
export function holds(condition: Condition | undefined, state: DayState, morning: Program): boolean {
  const { knows = [], without = [], flags = [], notFlags = [], levels = [] } = condition ?? {};
  return (
    knows.every((fact) => state.facts.includes(fact)) &&
    !without.some((fact) => state.facts.includes(fact)) &&
    flags.every((flag) => state.flags.includes(flag)) &&
    !notFlags.some((flag) => state.flags.includes(flag)) &&
    levels.every(({ meter, atLeast = -Infinity, atMost = Infinity }) => {
      const level = levelOf(state, morning, meter);
      return level >= atLeast && level <= atMost;
    })
  );
}
