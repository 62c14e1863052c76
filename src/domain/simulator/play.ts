import { applyEffects } from './apply.ts';
import { begin, clockRules, runOn, type Setting } from './course.ts';
import { clockOf } from './clock.ts';
import type { Choice } from './day.ts';
import { holds } from './meters.ts';
import type { DayState, Due } from './state.ts';

/** One thing that was done: something looked up, or a choice. A play is a seed and a list of these. */
export type Move =
  | { readonly event: string; readonly lookUp: string; readonly choice?: undefined }
  | { readonly event: string; readonly choice: string; readonly lookUp?: undefined };

/** Choices that are open now, in the order of the content. */
export function openChoices({ day, morning }: Setting, state: DayState): [string, Choice][] {
  const event = state.current === null ? undefined : day.events[state.current];
  return Object.entries(event?.choices ?? {}).filter(([, { when }]) => holds(when, state, morning));
}

/** What can still be looked up now. */
export function openLookUps({ day, morning }: Setting, state: DayState): string[] {
  const event = state.current === null ? undefined : day.events[state.current];
  return Object.entries(event?.lookUps ?? {})
    .filter(([id, { when }]) => !state.looked.includes(id) && holds(when, state, morning))
    .map(([id]) => id);
}

function look({ day }: Setting, state: DayState, event: string, id: string): DayState | null {
  const lookUp = day.events[event]?.lookUps?.[id];
  if (!lookUp) return null;
  const { state: next, learned } = applyEffects(
    state,
    lookUp.shows.map((fact) => ({ change: 'learn', fact }) as const),
  );
  const { minutes } = lookUp;
  return {
    ...next,
    clock: state.clock + minutes,
    looked: [...state.looked, id],
    log: [...next.log, { entry: 'look', event, lookUp: id, at: state.clock, minutes, learned }],
  };
}

/** Minutes that a choice takes. Who comes late to a meeting leaves with the others. */
export function minutesOf({ day }: Setting, state: DayState, id: string): number {
  const event = state.current === null ? undefined : day.events[state.current];
  const full = event?.choices[id]?.minutes ?? event?.minutes ?? 0;
  const isLate = event?.kind === 'meeting' && state.late > 0;
  return isLate ? Math.max(Math.min(full, clockRules.leastStay), full - state.late) : full;
}

function choose(setting: Setting, state: DayState, event: string, id: string): DayState | null {
  const found = openChoices(setting, state).find(([each]) => each === id);
  if (!found) return null;
  const [, choice] = found;
  const minutes = minutesOf(setting, state, id);
  const at = state.clock;
  const { state: next, shifts, learned } = applyEffects(state, choice.effects);
  const due = (choice.later ?? []).map((later, place): Due => ({
    event,
    choice: id,
    place,
    at: later.at === 'next-morning' ? null : clockOf(later.at),
  }));
  return runOn(setting, {
    ...next,
    clock: at + minutes,
    current: null,
    late: 0,
    looked: [],
    done: [...state.done, event],
    due: [...next.due, ...due],
    log: [...next.log, { entry: 'choose', event, choice: id, at, minutes, shifts, learned }],
  });
}

/** The state after a move; null where the move is not possible now. */
export function makeMove(setting: Setting, state: DayState, move: Move): DayState | null {
  if (state.current !== move.event) return null;
  if (move.choice !== undefined) return choose(setting, state, move.event, move.choice);
  return openLookUps(setting, state).includes(move.lookUp) ? look(setting, state, move.event, move.lookUp) : null;
}

/** A play as far as its moves are possible: where it stands, and how many of them were made. */
export type Played = { state: DayState; made: number };

/** Plays moves from the morning on; stops before the first that is not possible, as after a day was rewritten. */
export function playMoves(setting: Setting, moves: readonly Move[]): Played {
  let state = begin(setting);
  for (const [made, move] of moves.entries()) {
    const next = makeMove(setting, state, move);
    if (!next) return { state, made };
    state = next;
  }
  return { state, made: moves.length };
}
