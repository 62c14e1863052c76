import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastDates } from '#domain/programs/dates.ts';
import { compareChoices, playThrough } from '#domain/simulator/compare.ts';
import { begin, setUp, type Setting } from '#domain/simulator/course.ts';
import { clockOf } from '#domain/simulator/clock.ts';
import { debrief } from '#domain/simulator/debrief.ts';
import { metersOf } from '#domain/simulator/meters.ts';
import { movedIn, promisedBy } from '#domain/simulator/moved.ts';
import { makeMove, openChoices, openLookUps, playMoves, type Move } from '#domain/simulator/play.ts';
import { showPart } from '#domain/simulator/show.ts';
import type { DayState, Shift } from '#domain/simulator/state.ts';
import { applyEffects } from '#domain/simulator/apply.ts';
import { readConcepts, readExercises } from '#platform/content-files.ts';
import { readDays } from '#platform/day-files.ts';
import { readQuestionIds } from './question-ids.ts';
import { unbackedFigures } from './figures.ts';
import { looseFigures } from './prose-figures.ts';

const read = readDays('content');
const days = read.state === 'read' ? read.content.map((each) => ({ id: each.day.id, ...each })) : [];

/** A play by a list of numbers: how many look-ups at each event, and which of the open choices. */
function playBy(setting: Setting, picks: readonly number[]): { moves: Move[]; state: DayState; states: DayState[] } {
  let state = begin(setting);
  const [moves, states]: [Move[], DayState[]] = [[], [state]];
  for (let step = 0; state.current !== null; step += 1) {
    const event = state.current;
    const pick = picks[step % Math.max(1, picks.length)] ?? step;
    const make = (move: Move): void => {
      const next = makeMove(setting, state, move);
      if (!next) throw new Error(`${event} refuses ${JSON.stringify(move)}`);
      state = next;
      moves.push(move);
      states.push(state);
    };
    for (let count = 0; count < pick % 3; count += 1) {
      const [lookUp] = openLookUps(setting, state);
      if (lookUp !== undefined) make({ event, lookUp });
    }
    const open = openChoices(setting, state);
    const [choice] = open[Math.floor(pick / 3) % open.length] ?? [];
    if (choice === undefined) throw new Error(`${event} has no choice`);
    make({ event, choice });
  }
  return { moves, state, states };
}

const anyPicks = fc.array(fc.nat({ max: 14 }), { minLength: 14, maxLength: 14 });
const anySeed = fc.nat({ max: 99 });
const sumOf = (shifts: readonly Shift[], meter: Shift['meter']): number =>
  shifts.filter((shift) => shift.meter === meter).reduce((sum, { by }) => sum + by, 0);

describe('the days', () => {
  it('are read without a mistake', () => {
    expect(read.state === 'mistakes' ? read.mistakes : []).toEqual([]);
    expect(days.length).toBeGreaterThanOrEqual(6);
    expect(new Set(days.map(({ day }) => day.program)).size).toBeGreaterThanOrEqual(6);
  });
});

describe.each(days)('the day $id', ({ day, program }) => {
  const setting = setUp(day, program, 1);

  it('ends in every play, asks for a choice at least three times, and never bars the way', () => {
    fc.assert(
      fc.property(anyPicks, anySeed, (picks, seed) => {
        const { state, states, moves } = playBy(setUp(day, program, seed), picks);
        expect(state.log.some(({ entry }) => entry === 'end')).toBe(true);
        expect(state.due).toEqual([]);
        expect(moves.filter(({ choice }) => choice !== undefined).length).toBeGreaterThanOrEqual(3);
        const barred = states.filter((each) => each.current !== null && openChoices(setting, each).length < 2);
        expect(barred.map(({ current }) => current)).toEqual([]);
      }),
    );
  });

  it('keeps every meter within its bounds, each as the sum of what moved it', () => {
    fc.assert(
      fc.property(anyPicks, (picks) => {
        const { states, state } = playBy(setting, picks);
        for (const { quality, energy, trust } of states)
          for (const level of [quality, energy, ...Object.values(trust)]) {
            expect(level).toBeGreaterThanOrEqual(0);
            expect(level).toBeLessThanOrEqual(100);
          }
        const shifts = state.log.flatMap((entry) => ('shifts' in entry ? entry.shifts : []));
        const end = metersOf(state, setting.morning);
        expect(sumOf(shifts, 'schedule')).toBe(end.schedule);
        expect(promisedBy(movedIn(state.log))).toBe(end.promised.by);
        expect(sumOf(shifts, 'budget')).toBeCloseTo(end.budget, 6);
        expect(day.quality + sumOf(shifts, 'quality')).toBe(end.quality);
        expect(day.energy + sumOf(shifts, 'energy')).toBe(end.energy);
      }),
    );
  });

  it('is the same when it is played again, from any point', () => {
    fc.assert(
      fc.property(anyPicks, anySeed, fc.nat(), (picks, seed, cut) => {
        const seeded = setUp(day, program, seed);
        const { moves, state } = playBy(seeded, picks);
        expect(playMoves(seeded, moves)).toEqual({ state, made: moves.length });
        const part = moves.slice(0, cut % (moves.length + 1));
        const resumed = moves
          .slice(part.length)
          .reduce<DayState | null>((at, move) => at && makeMove(seeded, at, move), playMoves(seeded, part).state);
        expect(resumed).toEqual(state);
      }),
      { numRuns: 30 },
    );
  });

  it('lets every choice and every look-up be reached', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyPicks, (picks) => {
        for (const state of playBy(setting, picks).states) {
          for (const [choice] of openChoices(setting, state)) reached.add(`${state.current} ${choice}`);
          for (const lookUp of openLookUps(setting, state)) reached.add(`${state.current} look ${lookUp}`);
        }
      }),
      { numRuns: 400 },
    );
    const all = Object.entries(day.events).flatMap(([id, { choices, lookUps = {} }]) => [
      ...Object.keys(choices).map((choice) => `${id} ${choice}`),
      ...Object.keys(lookUps).map((lookUp) => `${id} look ${lookUp}`),
    ]);
    expect(all.filter((place) => !reached.has(place))).toEqual([]);
  });

  it('has no choice that is at least as good as all others on every meter, unless it says why', () => {
    const dominant = Object.entries(day.events).flatMap(([id, event]) => {
      const costs = Object.entries(event.choices).map(([choice, { effects, later = [], minutes = event.minutes }]) => {
        const all = [...effects, ...later.flatMap((each) => each.effects)];
        const { state } = applyEffects(begin(setting), all);
        const { schedule, budget, quality, energy, trust } = metersOf(state, setting.morning);
        return { choice, on: [-schedule, -budget, quality, energy, -minutes, ...Object.values(trust)] };
      });
      const best = costs.find(({ on }) =>
        costs.every((other) => on.every((value, at) => value >= (other.on[at] ?? 0))),
      );
      return best && event.bestOnAll === undefined ? [`${id} ${best.choice}`] : [];
    });
    expect(dominant).toEqual([]);
  });

  it('has a trap in most events, and each costs something later, as was told', () => {
    const traps = Object.entries(day.events).flatMap(([id, { choices }]) =>
      Object.entries(choices).flatMap(([choice, { trap, later = [] }]) =>
        trap ? [{ at: `${id} ${choice}`, later }] : [],
      ),
    );
    expect(traps.length).toBeGreaterThanOrEqual(Object.keys(day.events).length / 2);
    const free = traps.filter(({ later }) => {
      const { state } = applyEffects(
        begin(setting),
        later.flatMap(({ effects }) => effects),
      );
      const before = metersOf(begin(setting), setting.morning);
      const after = metersOf(state, setting.morning);
      const isWorse =
        after.schedule > before.schedule ||
        after.budget > before.budget ||
        after.quality < before.quality ||
        after.energy < before.energy ||
        Object.entries(after.trust).some(([person, level]) => level < (before.trust[person] ?? 0));
      return !isWorse || later.some(({ told }) => told.length === 0);
    });
    expect(free.map(({ at }) => at)).toEqual([]);
  });

  it('has no figure in a fact that its part of the pack does not have', () => {
    expect(unbackedFigures(day, program)).toEqual([]);
  });

  it('has no figure in its prose that agrees with nothing and says nowhere where it comes from', () => {
    expect(looseFigures(day, program)).toEqual([]);
  });

  it('shows or lets look up every fact that it knows', () => {
    const shown = new Set(
      Object.values(day.events).flatMap(({ shows, lookUps = {}, choices }) => [
        ...shows,
        ...Object.values(lookUps).flatMap((lookUp) => lookUp.shows),
        ...Object.values(choices).flatMap(({ effects }) =>
          effects.flatMap((effect) => (effect.change === 'learn' ? [effect.fact] : [])),
        ),
      ]),
    );
    expect(Object.keys(day.facts).filter((fact) => !shown.has(fact))).toEqual([]);
  });

  it('has figures for every part of the pack that it shows', () => {
    const parts = Object.values(day.events).flatMap(({ lookUps = {} }) =>
      Object.values(lookUps).flatMap((lookUp) => lookUp.parts ?? []),
    );
    expect(parts.filter((part) => showPart(setting.morning, part) === null)).toEqual([]);
  });

  it('begins and comes in the order of the clock, on a date that the pack has reached', () => {
    expect(day.date >= program.asOf).toBe(true);
    for (const { at } of Object.values(day.events)) expect(clockOf(at)).toBeGreaterThanOrEqual(clockOf(day.starts));
  });

  it('sends people to exercises, questions and concepts that there are', () => {
    const ids = (kind: 'exercises' | 'questions' | 'concepts'): string[] =>
      Object.values(day.events).flatMap(({ practice }) => practice?.[kind] ?? []);
    const exercises = readExercises('content');
    const concepts = readConcepts('content');
    const known = {
      exercises: exercises.state === 'read' ? exercises.content.map(({ id }) => id) : [],
      questions: readQuestionIds('content'),
      concepts: concepts.state === 'read' ? concepts.content.map(({ id }) => id) : [],
    };
    for (const kind of ['exercises', 'questions', 'concepts'] as const)
      expect(
        ids(kind).filter((id) => !known[kind].includes(id)),
        kind,
      ).toEqual([]);
  });

  it('has a promise of which the pack knows the date, and the network the end', () => {
    const { date } = day.promised;
    const said = new Date(date).toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const pack = JSON.stringify(program);
    expect(pack.includes(date) || pack.includes(said)).toBe(true);
    expect(metersOf(begin(setting), setting.morning).promised).toEqual({
      by: 0,
      ends: forecastDates(setting.morning)[day.promised.activity]?.to,
    });
  });

  it('tells no time in what happens that is not in the calendar, since the clock goes by what is done', () => {
    const calendar = new Set(Object.values(day.events).map(({ at }) => at));
    const told = Object.values(day.events)
      .flatMap(({ choices }) => Object.values(choices))
      .flatMap(({ happens, later = [] }) => [happens, ...later.map((each) => each.happens)]);
    expect(told.flatMap((text) => text.match(/\d{1,2}:\d\d/gu) ?? []).filter((time) => !calendar.has(time))).toEqual(
      [],
    );
  });

  it('sends people to a few things to practice: three of an event, eight in all', () => {
    fc.assert(
      fc.property(anyPicks, (picks) => {
        const { practice } = debrief(setting, playBy(setting, picks).moves);
        expect(practice.length).toBeLessThanOrEqual(8);
        for (const { event } of practice)
          expect(practice.filter((each) => each.event === event).length).toBeLessThanOrEqual(3);
        expect(new Set(practice.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(practice.length);
      }),
      { numRuns: 5 },
    );
  });

  it('is debriefed: each choice against each other that was open, with what told each consequence', () => {
    const { moves } = playBy(setting, [0, 5, 9, 2, 13, 7]);
    const { comparisons, told, start } = debrief(setting, moves);
    expect(comparisons).toHaveLength(moves.filter(({ choice }) => choice !== undefined).length);
    expect(comparisons).toEqual(compareChoices(setting, moves));
    for (const { alternatives } of comparisons) expect(alternatives.length).toBeGreaterThan(0);
    for (const { signs } of told) expect(signs.filter(({ sign }) => sign === 'not-there')).toEqual([]);
    expect(start.schedule).toBe(0);
    expect(playThrough(setting).current).toBeNull();
  });
});
