import type { Effect } from './effect.ts';
import { changePlan, daysUntil, finishDay, finishDays, floatOf } from './plan.ts';
import type { DayState, Shift } from './state.ts';

/** What effects leave behind: the new state, what moved and what was learned. */
export type Applied = { state: DayState; shifts: Shift[]; learned: string[] };

const bounded = (level: number): number => Math.min(100, Math.max(0, level));
const tenth = (amount: number): number => Math.round(amount * 10) / 10;

const add = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id]);

/** The activity whose plan an effect changes. */
const activityOf = (effect: Effect): string =>
  effect.change === 'activity' ? effect.id : 'activity' in effect ? effect.activity : '';

function applyToPlan(state: DayState, effect: Effect): { state: DayState; shift?: Shift } {
  const program = changePlan(state.program, effect);
  if (!program) return { state };
  if (effect.change === 'committed') return { state: { ...state, program } };
  const activity = activityOf(effect);
  return {
    state: { ...state, program },
    shift: {
      meter: 'schedule',
      by: finishDays(program) - finishDays(state.program),
      promised: daysUntil(program, state.promised) - daysUntil(state.program, state.promised),
      finish: finishDay(program),
      activity,
      days: effect.change === 'longer' ? effect.days : null,
      float: floatOf(state.program, activity) ?? null,
    },
  };
}

function applyOne(state: DayState, effect: Effect): { state: DayState; shift?: Shift } {
  switch (effect.change) {
    case 'trust': {
      const before = state.trust[effect.person] ?? 0;
      const after = bounded(before + effect.by);
      return {
        state: { ...state, trust: { ...state.trust, [effect.person]: after } },
        shift: { meter: 'trust', person: effect.person, by: after - before },
      };
    }
    case 'quality':
    case 'energy': {
      const meter = effect.change;
      const after = bounded(state[meter] + effect.by);
      return { state: { ...state, [meter]: after }, shift: { meter, by: after - state[meter] } };
    }
    case 'cost':
      return {
        state: { ...state, cost: tenth(state.cost + effect.amount) },
        shift: { meter: 'budget', by: effect.amount, line: effect.line },
      };
    case 'learn':
      return { state: { ...state, facts: add(state.facts, effect.fact) } };
    case 'flag':
      return { state: { ...state, flags: add(state.flags, effect.flag) } };
    default:
      return applyToPlan(state, effect);
  }
}

/** Applies effects in their order. */
export function applyEffects(start: DayState, effects: readonly Effect[]): Applied {
  let state = start;
  const shifts: Shift[] = [];
  for (const effect of effects) {
    const next = applyOne(state, effect);
    state = next.state;
    if (next.shift) shifts.push(next.shift);
  }
  return { state, shifts, learned: state.facts.filter((fact) => !start.facts.includes(fact)) };
}
