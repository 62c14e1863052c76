import type { Program } from '#domain/programs/program.ts';
import type { Day } from './day.ts';
import type { Condition, Effect } from './effect.ts';

/** An id in a day that stands for nothing. */
export type DayLooseEnd = { path: string; expected: string };

type Named = { path: string; kind: string; id: string };

const partsOf = (program: Program): Record<string, object> => ({
  activity: program.activities,
  constraint: program.constraints,
  freeze: program.freezes,
  line: program.lines,
  metric: program.metrics,
  milestone: program.milestones,
  news: program.news,
  requirement: program.requirements,
  stakeholder: program.stakeholders,
  system: program.systems,
  team: program.teams,
  vendor: program.vendors,
});

const placed = (path: string, places: readonly string[] = []): Named[] =>
  places.map((place) => {
    const [kind = '', id = ''] = place.split(':');
    return { path, kind, id };
  });

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
  const link = (each: string | { id: string }): string => (typeof each === 'string' ? each : each.id);
  const activities = (ids: readonly string[]): Named[] => ids.map((id) => ({ path, kind: 'activity', id }));
  switch (effect.change) {
    case 'longer':
      return activities([effect.activity]);
    case 'after':
      return activities([effect.activity, ...effect.after.map(link)]);
    case 'activity':
      return [
        { path, kind: 'team', id: effect.activity.team },
        ...activities([...effect.before, ...effect.activity.after.map(link)]),
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

const entries = <T>(parts: Record<string, T> | undefined, name: (part: T, id: string) => Named[]): Named[] =>
  Object.entries(parts ?? {}).flatMap(([id, part]) => name(part, id));

/** Every effect of a day, wherever it stands. */
const effectsOf = (day: Day): Effect[] =>
  Object.values(day.events).flatMap(({ choices }) =>
    Object.values(choices).flatMap(({ effects, later = [] }) => [
      ...effects,
      ...later.flatMap((consequence) => consequence.effects),
    ]),
  );

const inEvents = (day: Day): Named[] =>
  entries(day.events, (event, id) => [
    ...event.with.map((person) => ({ path: `events.${id}.with`, kind: 'person', id: person })),
    ...inCondition(`events.${id}.when`, event.when),
    ...facts(`events.${id}.shows`, event.shows),
    ...entries(event.lookUps, (lookUp, name) => [
      ...inCondition(`events.${id}.lookUps.${name}.when`, lookUp.when),
      ...facts(`events.${id}.lookUps.${name}.shows`, lookUp.shows),
      ...placed(`events.${id}.lookUps.${name}.parts`, lookUp.parts),
    ]),
    ...entries(event.choices, (choice, name) => {
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

/** Every id in a day that names nothing in it or in its pack. */
export function findDayLooseEnds(day: Day, program: Program): DayLooseEnd[] {
  const effects = effectsOf(day);
  const flags = effects.flatMap((effect) => (effect.change === 'flag' ? [effect.flag] : []));
  const added = effects.flatMap((effect) => (effect.change === 'activity' ? [effect.id] : []));
  const named = (ids: readonly string[]): object => Object.fromEntries(ids.map((id) => [id, true]));
  const meters = ['schedule', 'budget', 'quality', 'energy', ...Object.keys(day.people).map((id) => `trust:${id}`)];
  const kinds: Record<string, object> = {
    ...partsOf(program),
    activity: { ...program.activities, ...named(added) },
    person: day.people,
    fact: day.facts,
    flag: named(flags),
    meter: named(meters),
  };
  const all = [...inEvents(day), ...entries(day.facts, (fact, id) => placed(`facts.${id}.from`, fact.from))];
  const loose = all
    .filter(({ kind, id }) => !Object.hasOwn(kinds[kind] ?? {}, id))
    .map(({ path, kind, id }) => ({ path, expected: `the id of a ${kind}, not "${id}"` }));
  return [...inPeople(day, program), ...loose];
}
