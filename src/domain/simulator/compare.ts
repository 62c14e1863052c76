import { begin, type Setting } from './course.ts';
import { metersOf, type Meters } from './meters.ts';
import { makeMove, openChoices, playMoves, type Move } from './play.ts';
import type { DayState } from './state.ts';

/** A move that another course made impossible: where, and what was taken in its place. */
export type Replaced = { event: string; made: string | null; instead: string };

/** What would have come of another choice. */
export type Alternative = {
  choice: string;
  meters: Meters;
  /** Minutes since midnight at which the day would have ended. */
  ended: number;
  /** Later choices that could not be kept. */
  replaced: Replaced[];
};

/** A choice that was made, with every other that was open at that moment. */
export type Comparison = { event: string; choice: string; alternatives: Alternative[] };

/** When the day ended, in minutes since midnight. */
export const endedAt = ({ log, clock }: DayState): number =>
  log.flatMap((entry) => (entry.entry === 'end' ? [entry.at] : []))[0] ?? clock;

/**
 * Plays on to the end: each event as it was played where that is still possible, else by the first choice that is open
 * and defended, so that a course always ends. What was looked up is looked up again.
 */
function playOut(setting: Setting, start: DayState, kept: readonly Move[]): { state: DayState; replaced: Replaced[] } {
  let state = start;
  const replaced: Replaced[] = [];
  while (state.current !== null) {
    const event = state.current;
    const moves = kept.filter((move) => move.event === event);
    for (const move of moves) {
      if (move.lookUp !== undefined) state = makeMove(setting, state, move) ?? state;
    }
    const made = moves.find(({ choice }) => choice !== undefined);
    const next = made && makeMove(setting, state, made);
    if (next) {
      state = next;
      continue;
    }
    const open = openChoices(setting, state);
    const [instead] = open.find(([, { defense }]) => defense !== undefined) ?? open[0] ?? [];
    const other = instead === undefined ? null : makeMove(setting, state, { event, choice: instead });
    if (!other || instead === undefined) break;
    replaced.push({ event, made: made?.choice ?? null, instead });
    state = other;
  }
  return { state, replaced };
}

/** Every choice of a play against each that was open beside it, the rest of the moves kept as far as possible. */
export function compareChoices(setting: Setting, moves: readonly Move[]): Comparison[] {
  const { morning } = setting;
  return moves.flatMap((move, place): Comparison[] => {
    if (move.choice === undefined) return [];
    const before = playMoves(setting, moves.slice(0, place));
    const rest = moves.slice(place + 1);
    const { event, choice } = move;
    const alternatives = openChoices(setting, before.state)
      .filter(([id]) => id !== choice)
      .flatMap(([id]): Alternative[] => {
        const after = makeMove(setting, before.state, { event, choice: id });
        if (!after) return [];
        const { state, replaced } = playOut(setting, after, rest);
        return [{ choice: id, meters: metersOf(state, morning), ended: endedAt(state), replaced }];
      });
    return [{ event, choice, alternatives }];
  });
}

/** A whole play by the first open choice of each event that somebody would defend; for authors and tests. */
export const playThrough = (setting: Setting): DayState => playOut(setting, begin(setting), []).state;
