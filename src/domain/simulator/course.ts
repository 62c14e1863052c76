import type { Program } from '#domain/programs/program.ts';
import { seeded } from '#domain/random.ts';
import { applyEffects } from './apply.ts';
import { clockOf } from './clock.ts';
import type { Consequence, Day } from './day.ts';
import type { Effect } from './effect.ts';
import { holds } from './meters.ts';
import { programOn } from './plan.ts';
import type { DayState, Due } from './state.ts';

/** A day that is played: its content, the pack as it was that morning, and the seed of all chance. */
export type Setting = { day: Day; morning: Program; seed: number };

/** Opens a day in its pack. */
export const setUp = (day: Day, program: Program, seed: number): Setting => ({
  day,
  morning: programOn(program, day.date),
  seed,
});

/** What moves by itself, by the clock alone. The same for every day. */
export const clockRules = {
  /** Minutes by which one may be late without anybody minding. */
  grace: 4,
  /** Trust that each who waited takes off, for each ten minutes begun. */
  trustForTenMinutesLate: -2,
  /** Minutes without anything in the calendar that give back a point of energy. */
  restMinutes: 15,
  /** Minutes after the end of the day that cost a point of energy. */
  overtimeMinutes: 10,
  /** The least that one stays in a meeting to which one comes late, in minutes. */
  leastStay: 5,
} as const;

const consequenceOf = ({ day }: Setting, { event, choice, place }: Due): Consequence | undefined =>
  day.events[event]?.choices[choice]?.later?.[place];

/** A draw that belongs to the consequence alone, so that another choice elsewhere leaves it as it was. */
const falls = ({ day, seed }: Setting, { event, choice, place }: Due, chance: number): boolean =>
  seeded(seed, day.id, event, choice, place)() < chance;

function deliver(setting: Setting, state: DayState, due: Due): DayState {
  const rest = { ...state, due: state.due.filter((each) => each !== due) };
  const consequence = consequenceOf(setting, due);
  if (!consequence) return rest;
  const { event, choice, place, at } = due;
  const spared = (by: 'circumstances' | 'chance'): DayState => ({
    ...rest,
    log: [...rest.log, { entry: 'spared', event, choice, place, by }],
  });
  if (!holds(consequence.when, rest, setting.morning)) return spared('circumstances');
  if (consequence.chance !== undefined && !falls(setting, due, consequence.chance)) return spared('chance');
  const { state: next, shifts, learned } = applyEffects(rest, consequence.effects);
  return { ...next, log: [...next.log, { entry: 'come', event, choice, place, at, shifts, learned }] };
}

const nextEvent = ({ day, morning }: Setting, state: DayState): string | undefined =>
  Object.entries(day.events)
    .filter(([id, { when }]) => !state.done.includes(id) && holds(when, state, morning))
    .toSorted(([, one], [, other]) => clockOf(one.at) - clockOf(other.at))
    .map(([id]) => id)[0];

/** The first consequence that is due by a time of this day. */
const firstDue = (state: DayState, until: number): Due | undefined =>
  state.due.filter(({ at }) => at !== null && at <= until).toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))[0];

function arrive({ day }: Setting, state: DayState, id: string): DayState {
  const event = day.events[id];
  if (!event) return state;
  const at = Math.max(state.clock, clockOf(event.at));
  const late = at - clockOf(event.at);
  const rested = Math.floor((at - state.clock) / clockRules.restMinutes);
  const cost = clockRules.trustForTenMinutesLate * Math.ceil(late / 10);
  const waited = event.kind === 'meeting' && late > clockRules.grace ? event.with : [];
  const effects: Effect[] = [
    ...waited.map((person): Effect => ({ change: 'trust', person, by: cost })),
    ...(rested > 0 ? [{ change: 'energy', by: rested } as const] : []),
    ...event.shows.map((fact): Effect => ({ change: 'learn', fact })),
  ];
  const { state: next, shifts } = applyEffects({ ...state, clock: at, current: id, late, looked: [] }, effects);
  return { ...next, log: [...next.log, { entry: 'arrive', event: id, at, late, rested, shifts }] };
}

function close(setting: Setting, state: DayState): DayState {
  const at = state.clock;
  const overtime = Math.max(0, at - clockOf(setting.day.ends));
  const tired = Math.ceil(overtime / clockRules.overtimeMinutes);
  const effects: Effect[] = tired > 0 ? [{ change: 'energy', by: -tired }] : [];
  const { state: ended, shifts } = applyEffects({ ...state, current: null }, effects);
  const closed: DayState = { ...ended, log: [...ended.log, { entry: 'end', at, overtime, shifts }] };
  return closed.due.reduce((next, due) => deliver(setting, next, due), closed);
}

/** Lets the day run on to the next event that asks for a choice, or to its end and the next morning. */
export function runOn(setting: Setting, start: DayState): DayState {
  let state = start;
  for (;;) {
    const event = nextEvent(setting, state);
    const begins = event === undefined ? undefined : clockOf(setting.day.events[event]?.at ?? '0:00');
    const until = begins === undefined ? 24 * 60 : Math.max(state.clock, begins);
    const due = firstDue(state, until);
    if (due) state = deliver(setting, state, due);
    else return event === undefined ? close(setting, state) : arrive(setting, state, event);
  }
}

/** The morning of a day, with its first event waiting. */
export function begin(setting: Setting): DayState {
  const { day, morning } = setting;
  return runOn(setting, {
    clock: clockOf(day.starts),
    program: morning,
    promised: day.promised.activity,
    current: null,
    late: 0,
    looked: [],
    done: [],
    facts: [],
    flags: [],
    trust: Object.fromEntries(Object.entries(day.people).map(([id, { trust }]) => [id, trust])),
    quality: day.quality,
    energy: day.energy,
    cost: 0,
    due: [],
    log: [],
  });
}
