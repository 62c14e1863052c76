import { linkId, looseIn, namedIn, partsByKind, placed, type Named } from '#domain/programs/named.ts';
import type { Program } from '#domain/programs/program.ts';
import type { Day } from './day.ts';
import type { Condition, Effect } from './effect.ts';
import { programOn } from './plan.ts';

/** An id in a day that stands for nothing. */
export type DayLooseEnd = { path: string; expected: string };

const places = (path: string, all: readonly string[] = []): Named[] => all.map((place) => placed(path, place));

const facts = (path: string, ids: readonly string[] = []): Named[] => ids.map((id) => ({ path, kind: 'fact', id }));

function inCondition(path: string, { knows, without, flags, notFlags, levels }: Condition = {}): Named[] {
  return [
    ...facts(`${path}.knows`, knows),
    ...facts(`${path}.without`, without),
    ...[...(flags ?? []), ...(notFlags ?? [])].map((id) => ({ path: `${path}.flags`, kind: 'flag', id })),
    ...(levels ?? []).map(({ meter }) => ({ path: `${path}.levels`, kind: 'meter', id: meter })),
  ];
}

function inEffect(path: string, effect: Effect): Named[] {
  const activities = (ids: readonly string[]): Named[] => ids.map((id) => ({ path, kind: 'activity', id }));
  switch (effect.change) {
    case 'longer':
      return activities([effect.activity]);
    case 'after':
      return activities([effect.activity, ...effect.after.map(linkId)]);
    case 'activity':
      return [
        { path, kind: 'team', id: effect.activity.team },
        ...activities([...effect.before, ...effect.activity.after.map(linkId)]),
      ];
    case 'cost':
      return [{ path, kind: 'line', id: effect.line }];
    case 'trust':
      return [{ path, kind: 'person', id: effect.person }];
    case 'learn':
      return facts(path, [effect.fact]);
    default:
      return [];
  }
}

/** Every effect of a day, wherever it stands. */
const effectsOf = (day: Day): Effect[] =>
  Object.values(day.events).flatMap(({ choices }) =>
    Object.values(choices).flatMap(({ effects, later = [] }) => [
      ...effects,
      ...later.flatMap((consequence) => consequence.effects),
    ]),
  );

const inEvents = (day: Day): Named[] =>
  namedIn(day.events, (event, id) => [
    ...event.with.map((person) => ({ path: `events.${id}.with`, kind: 'person', id: person })),
    ...inCondition(`events.${id}.when`, event.when),
    ...facts(`events.${id}.shows`, event.shows),
    ...namedIn(event.lookUps, (lookUp, name) => [
      ...inCondition(`events.${id}.lookUps.${name}.when`, lookUp.when),
      ...facts(`events.${id}.lookUps.${name}.shows`, lookUp.shows),
      ...places(`events.${id}.lookUps.${name}.parts`, lookUp.parts),
    ]),
    ...namedIn(event.choices, (choice, name) => {
      const path = `events.${id}.choices.${name}`;
      return [
        ...inCondition(`${path}.when`, choice.when),
        ...choice.effects.flatMap((effect) => inEffect(`${path}.effects`, effect)),
        ...(choice.later ?? []).flatMap((later, at) => [
          ...inCondition(`${path}.later[${at}].when`, later.when),
          ...facts(`${path}.later[${at}].told`, later.told),
          ...later.effects.flatMap((effect) => inEffect(`${path}.later[${at}].effects`, effect)),
        ]),
      ];
    }),
  ]);

const inPeople = (day: Day, program: Program): DayLooseEnd[] =>
  Object.entries(day.people).flatMap(([id, person]) => {
    const path = `people.${id}`;
    if ('stakeholder' in person)
      return program.stakeholders[person.stakeholder] ? [] : [{ path, expected: 'the id of a stakeholder' }];
    if (!('team' in person)) return [];
    const team = program.teams[person.team];
    const isThere = team?.lead === person.name || team?.people.some(({ name }) => name === person.name);
    return isThere ? [] : [{ path, expected: `one of the team ${person.team}, not "${person.name}"` }];
  });

/** What was promised has an end to forecast as long as it is not finished. */
function inPromise({ promised }: Day, program: Program): DayLooseEnd[] {
  const activity = program.activities[promised.activity];
  if (activity && !(activity.actual && 'finished' in activity.actual)) return [];
  return [{ path: 'promised.activity', expected: 'the id of an activity that is not finished on that day' }];
}

/**
 * Activities that a day adds although the news has brought them: what is there is lengthened or linked anew. One of the
 * written plan may be put in place of another, such as an exception in place of the wait for a vendor.
 */
const inAdded = (added: readonly string[], written: Program, program: Program): DayLooseEnd[] =>
  added
    .filter((id) => Object.hasOwn(program.activities, id) && !Object.hasOwn(written.activities, id))
    .map((id) => ({
      path: 'events',
      expected: `a new id for what is added, since the news has brought "${id}" by then`,
    }));

/** Every id in a day that names nothing in it, or in its pack with the news of that day. */
export function findDayLooseEnds(day: Day, written: Program): DayLooseEnd[] {
  const program = programOn(written, day.date);
  const effects = effectsOf(day);
  const flags = effects.flatMap((effect) => (effect.change === 'flag' ? [effect.flag] : []));
  const added = effects.flatMap((effect) => (effect.change === 'activity' ? [effect.id] : []));
  const ids = (all: readonly string[]): object => Object.fromEntries(all.map((id) => [id, true]));
  const meters = ['schedule', 'budget', 'quality', 'energy', ...Object.keys(day.people).map((id) => `trust:${id}`)];
  const kinds: Record<string, object> = {
    ...partsByKind(program),
    activity: { ...program.activities, ...ids(added) },
    person: day.people,
    fact: day.facts,
    flag: ids(flags),
    meter: ids(meters),
  };
  const named = [...inEvents(day), ...namedIn(day.facts, (fact, id) => places(`facts.${id}.from`, fact.from))];
  return [
    ...inPromise(day, program),
    ...inPeople(day, program),
    ...inAdded(added, written, program),
    ...looseIn(kinds, named),
  ];
}
