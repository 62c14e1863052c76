import { baselineDates, forecastDates } from '#domain/programs/dates.ts';
import { budgetOf, plannedToDate, spentToDate, sumsOf } from '#domain/programs/earned.ts';
import type { Program } from '#domain/programs/program.ts';
import { endOf, shiftDay } from '#domain/programs/workdays.ts';
import { applyEffects } from '#domain/simulator/apply.ts';
import { begin, setUp } from '#domain/simulator/course.ts';
import type { Day } from '#domain/simulator/day.ts';
import type { Effect } from '#domain/simulator/effect.ts';
import { metersOf } from '#domain/simulator/meters.ts';
import { finishDay, floatOf } from '#domain/simulator/plan.ts';
import { textOf, workOut } from './figures.ts';

/** A number in a text with what it counts: days, percent, money, a date, or anything else. */
export type Figure = { said: string; value: number; unit: 'days' | 'percent' | 'money' | 'date' | 'count' };

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const words = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
]; // prettier-ignore
const tens: Record<string, number> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const number = `\\d+(?:,\\d{3})*(?:\\.\\d+)?|${[...words.slice(1), ...Object.keys(tens)].join('|')}`;
const amount = `(?<![\\w.:])(${number})`;

function valueOf(said: string): number {
  const word = said.toLowerCase();
  const place = words.indexOf(word);
  if (place >= 0) return place;
  return tens[word] ?? Number(word.replaceAll(',', ''));
}

const dateValue = (month: string, day: string): number => (months.indexOf(month) + 1) * 100 + Number(day);

type Pattern = { unit: Figure['unit']; pattern: RegExp; read: (match: RegExpMatchArray) => number };
const whole = (match: RegExpMatchArray): number => valueOf(match[1] ?? '');

/** What is looked for, the most certain first; what one has found, the next does not see again. */
const patterns: Pattern[] = [
  {
    unit: 'date',
    pattern: new RegExp(`(${months.join('|')}) (\\d{1,2})(?!\\d)`, 'gu'),
    read: ([, month = '', day = '']) => dateValue(month, day),
  },
  { unit: 'percent', pattern: new RegExp(`${amount}(?:\\s(?:percent|points?)\\b|\\s?%)`, 'giu'), read: whole },
  {
    unit: 'money',
    pattern: new RegExp(`\\$?${amount} (?:thousand|million|dollars|euros)`, 'giu'),
    read: whole,
  },
  { unit: 'days', pattern: new RegExp(`${amount}(?: (?:working|calendar|more))? days?\\b`, 'giu'), read: whole },
  { unit: 'count', pattern: /(?<![\w.:])(\d+(?:,\d{3})*(?:\.\d+)?)(?![\d:]|-\d)/gu, read: whole },
];

/** The figures of a text. Times of the day are none, and a bare count below 13 says nothing that could be wrong. */
export function figuresOf(text: string): Figure[] {
  let rest = text.replaceAll(/\d{1,2}:\d\d/gu, ' ');
  return patterns.flatMap(({ unit, pattern, read }) => {
    const found = [...rest.matchAll(pattern)].map((match) => ({ said: match[0], value: read(match), unit }));
    rest = rest.replaceAll(pattern, ' ');
    return found.filter(({ value }) => unit !== 'count' || value > 12);
  });
}

const key = ({ unit, value }: Omit<Figure, 'said'>): string => `${unit} ${Math.round(value * 100) / 100}`;
const dated = (day: string): Omit<Figure, 'said'> => ({
  unit: 'date',
  value: Number(day.slice(5, 7)) * 100 + Number(day.slice(8)),
});

/** Everything that a text or a part says, each figure also as a bare count. */
const saidIn = (text: string): Omit<Figure, 'said'>[] =>
  figuresOf(text).flatMap((figure) =>
    figure.unit === 'date' ? [figure] : [figure, { ...figure, unit: 'count' as const }],
  );

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The texts of a pack, and its days of the calendar. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : isObject(value) ? Object.values(value).flatMap(numbersIn) : [];

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(text);

const as = (unit: Figure['unit'], values: readonly number[]): Omit<Figure, 'said'>[] =>
  values.map((value) => ({ unit, value: Math.round(value * 10) / 10 }));

/** The parts of its pack that a day points at, as kind:id. */
const placesOf = (day: Day): Set<string> =>
  new Set([
    ...Object.values(day.facts).flatMap(({ from = [] }) => from),
    ...Object.values(day.events).flatMap(({ lookUps = {} }) =>
      Object.values(lookUps).flatMap(({ parts = [] }) => parts),
    ),
  ]);

/** What the measures say that a day points at. */
function measuredIn(pack: Program, places: ReadonlySet<string>): Omit<Figure, 'said'>[] {
  const named = <T>(kind: string, parts: Readonly<Record<string, T>>): T[] =>
    Object.entries(parts).flatMap(([id, part]) => (places.has(`${kind}:${id}`) ? [part] : []));
  return [...named('metric', pack.metrics), ...named('vendor', pack.vendors).flatMap(({ slas }) => slas)].flatMap(
    (each) => [...as('count', numbersIn(each)), ...(each.unit.includes('%') ? as('percent', numbersIn(each)) : [])],
  );
}

/** What a pack says, and its money; dates and days of an activity count only where an event shows or changes it. */
function figuresOfPack(pack: Program): Omit<Figure, 'said'>[] {
  const { activities, ...rest } = pack;
  const texts = textsIn([rest, Object.values(activities).map(({ name, note = '' }) => [name, note])]);
  const lines = Object.values(pack.lines);
  const variances = lines.map((line) => Math.abs(plannedToDate(line) - spentToDate(line)));
  const quotes = Object.values(pack.vendors).map((vendor) => vendor.quotes);
  const money = [
    ...numbersIn([pack.lines, quotes, pack.reserve]),
    ...lines.flatMap((line) => [budgetOf(line), plannedToDate(line), spentToDate(line)]),
    ...variances,
    ...Object.values(sumsOf(pack)),
  ];
  return [
    ...texts.filter((text) => !isDay(text)).flatMap(saidIn),
    ...texts.filter(isDay).map(dated),
    ...Object.values(pack.freezes).map(({ to }) => dated(endOf({ ...pack, start: shiftDay(to, 1) }, 1))),
    dated(finishDay(pack)),
    ...as('money', money),
    ...as('count', money),
  ];
}

/** An activity: its estimate with the mean of it, what is left of it, its float, and its dates. */
function figuresOfActivity(pack: Program, id: string): Omit<Figure, 'said'>[] {
  const { estimate, actual } = pack.activities[id] ?? {};
  const mean = estimate ? [Math.round((estimate[0] + 4 * estimate[1] + estimate[2]) / 6)] : [];
  const spans = [baselineDates(pack)[id], forecastDates(pack)[id]].flatMap((span) => span ?? []);
  return [
    ...as('days', [...numbersIn([estimate, actual]), ...mean, ...numbersIn(floatOf(pack, id))]),
    ...[...spans.flatMap(({ from, to }) => [from, to]), ...textsIn(actual)].map(dated),
  ];
}

/** What effects say by themselves, and what the network makes of them. */
function figuresOfEffects(day: Day, program: Program, effects: readonly Effect[]): Omit<Figure, 'said'>[] {
  const setting = setUp(day, program, 1);
  const start = begin(setting);
  const { schedule, finish } = metersOf(applyEffects(start, effects).state, setting.morning);
  return [
    { unit: 'days', value: Math.abs(schedule) },
    dated(finish),
    ...effects.flatMap((effect): Omit<Figure, 'said'>[] => {
      if (effect.change === 'longer') return [{ unit: 'days', value: Math.abs(effect.days) }];
      if (effect.change === 'cost')
        return [
          { unit: 'money', value: effect.amount },
          { unit: 'count', value: effect.amount },
        ];
      if (effect.change === 'committed') return [dated(effect.day)];
      if (effect.change === 'activity') return effect.activity.estimate.map((value) => ({ unit: 'days', value }));
      return [];
    }),
  ];
}

type Event = Day['events'][string];

/** The activities that an event shows or changes. */
const activitiesOf = ({ lookUps = {}, choices }: Event): string[] => [
  ...Object.values(lookUps).flatMap(({ parts = [] }) =>
    parts.flatMap((place) => (place.startsWith('activity:') ? [place.slice('activity:'.length)] : [])),
  ),
  ...Object.values(choices).flatMap(({ effects, later = [] }) =>
    [...effects, ...later.flatMap((each) => each.effects)].flatMap((effect) =>
      'activity' in effect && typeof effect.activity === 'string' ? [effect.activity] : [],
    ),
  ),
];

/** Every text of an event that may hold a figure, by its place. */
const textsOf = (event: Event): [string, string][] => [
  ...event.scene.map((text): [string, string] => ['scene', text]),
  ...Object.entries(event.lookUps ?? {}).map(([id, { name }]): [string, string] => [`lookUps.${id}`, name]),
  ...Object.entries(event.choices).flatMap(([id, { does, happens, later = [], defense = '', trap = '', shows = {} }]) =>
    [does, happens, ...later.map((each) => each.happens), defense, trap, ...Object.values(shows)].map(
      (text): [string, string] => [`choices.${id}`, text],
    ),
  ),
];

type Given = NonNullable<Event['figures']>[string];

/** Whether a figure that an event lists is what its provenance gives. */
function agrees(day: Day, morning: Program, given: Given, figure: Figure, known: ReadonlySet<string>): boolean {
  if ('told' in given) return true;
  if ('network' in given) {
    const moved = figuresOfEffects(day, morning, given.network).slice(0, 2);
    return moved.some((each) => key(each) === key(figure));
  }
  if ('from' in given) {
    const text = textOf(morning, given.from);
    return [...saidIn(text), ...numbersOf(text)].some(({ value }) => value === figure.value);
  }
  const operands = numbersOf(given.worked).filter(({ value }) => value > 12 && value !== 100 && value !== 1000);
  return (
    roundedAs(figure, workOut(given.worked)) === figure.value && operands.every((operand) => known.has(key(operand)))
  );
}

/** A result to as many decimals as the figure is said with. */
function roundedAs({ said }: Figure, result: number): number {
  const decimals = /\.(\d+)/u.exec(said)?.[1]?.length ?? 0;
  return Number(result.toFixed(decimals));
}

const numbersOf = (text: string): Omit<Figure, 'said'>[] =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([said]) => ({ unit: 'count', value: valueOf(said) }));

/**
 * Figures in the prose of a day that agree with nothing: with no fact, no part of the pack, no effect of their event and
 * nothing that the network works out, and are not listed with where they come from; and what is listed and does not
 * agree, or needs no listing.
 */
export function looseFigures(day: Day, program: Program): string[] {
  const { morning } = setUp(day, program, 1);
  const sums = as('money', Object.values(sumsOf(program)).map(Math.round));
  const everywhere = [
    ...figuresOfPack(morning),
    ...measuredIn(morning, placesOf(day)),
    ...figuresOfFacts(day),
    ...sums,
    ...sums.map(({ value }) => ({ unit: 'count' as const, value })),
    dated(day.date),
  ];
  const opening = [day.summary, ...day.morning].flatMap((text) => figuresOf(text));
  const known = new Set(everywhere.map(key));
  return [
    ...opening.filter((figure) => !known.has(key(figure))).map(({ said }) => `morning: “${said}” agrees with nothing`),
    ...Object.entries(day.events).flatMap(([id, event]) =>
      looseIn(day, program, event, everywhere).map((wrong) => `${id}${wrong}`),
    ),
  ];
}

/** A fact is short and says some figures without their unit: “47 working days, where 24 were planned”. */
const figuresOfFacts = (day: Day): Omit<Figure, 'said'>[] =>
  Object.values(day.facts)
    .flatMap(({ text }) => saidIn(text))
    .flatMap((figure) =>
      figure.unit === 'count'
        ? (['count', 'days', 'money', 'percent'] as const).map((unit) => ({ ...figure, unit }))
        : [figure],
    );

function looseIn(day: Day, program: Program, event: Event, everywhere: readonly Omit<Figure, 'said'>[]): string[] {
  const { morning } = setUp(day, program, 1);
  const effects = Object.values(event.choices).flatMap(({ effects: now, later = [] }) => {
    const then = later.map((each) => each.effects);
    return [now, ...then, [...now, ...then.flat()]];
  });
  const known = new Set(
    [
      ...everywhere,
      ...activitiesOf(event).flatMap((activity) => figuresOfActivity(morning, activity)),
      ...effects.flatMap((each) => figuresOfEffects(day, program, each)),
    ].map(key),
  );
  const loose = textsOf(event).flatMap(([place, text]) =>
    figuresOf(text)
      .filter((figure) => !known.has(key(figure)))
      .map((figure) => ({ place, ...figure })),
  );
  const listed = Object.entries(event.figures ?? {}).map(([said, given]) => ({
    said,
    given,
    figure: figuresOf(said)[0],
  }));
  const covered = new Set(listed.flatMap(({ figure }) => (figure ? [key(figure)] : [])));
  return [
    ...loose
      .filter((figure) => !covered.has(key(figure)))
      .map(({ place, said }) => `.${place}: “${said}” agrees with nothing`),
    ...listed.flatMap(({ said, given, figure }) => {
      if (!figure || !loose.some((each) => key(each) === key(figure))) return [`.figures: “${said}” needs no listing`];
      return agrees(day, morning, given, figure, new Set([...known, ...covered]))
        ? []
        : [`.figures: “${said}” is not what its source gives`];
    }),
  ];
}
