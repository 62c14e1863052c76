import type { Program } from '#domain/programs/program.ts';
import type { Day } from '#domain/simulator/day.ts';

/** Figures in a text, as numbers; times of day are none. */
const figuresIn = (text: string): number[] =>
  [...text.replaceAll(/\d{1,2}:\d\d/gu, ' ').matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([figure]) =>
    Number(figure.replaceAll(/,(?=\d{3})/gu, '').replaceAll(',', '')),
  );

const numberWords: Record<string, number> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
}; // prettier-ignore

const kinds: Record<string, keyof Program> = {
  activity: 'activities',
  constraint: 'constraints',
  freeze: 'freezes',
  line: 'lines',
  metric: 'metrics',
  milestone: 'milestones',
  news: 'news',
  requirement: 'requirements',
  stakeholder: 'stakeholders',
  system: 'systems',
  team: 'teams',
  vendor: 'vendors',
};

/** Everything that a part of the pack says, as text. */
export function textOf(program: Program, place: string): string {
  const [kind = '', id = ''] = place.split(':');
  const parts: unknown = program[kinds[kind] ?? 'name'];
  if (typeof parts !== 'object' || parts === null) return '';
  const found = Object.entries(parts).find(([name]) => name === id)?.[1];
  // One member a line, so that members of a list are not read as one figure with commas.
  return JSON.stringify(found ?? '', null, 1).replaceAll(/(\d)-(\d)/gu, '$1 $2');
}

const wordsIn = (text: string): number[] =>
  [...text.toLowerCase().matchAll(/[a-z]+/gu)].flatMap(([word]) => {
    const figure = numberWords[word];
    return figure === undefined ? [] : [figure];
  });

/** Works out sums, differences, products and quotients from left to right, products first. */
export function workOut(arithmetic: string): number {
  const sum = (text: string): number =>
    text.split(/\s\+\s/u).reduce((total, part) => {
      const [first = '', ...less] = part.split(/\s-\s/u);
      return less.reduce((rest, each) => rest - product(each), total + product(first));
    }, 0);
  const product = (text: string): number => {
    const [first = '', ...rest] = text.split(/\s(?=[*/]\s)/u);
    return rest.reduce((value, part) => {
      const by = Number(part.slice(2));
      return part.startsWith('*') ? value * by : value / by;
    }, Number(first));
  };
  return Math.round(sum(arithmetic) * 100) / 100;
}

/** Figures of facts that stand in no part that the fact names, and are not worked out from such. */
export function unbackedFigures(day: Day, program: Program): string[] {
  return Object.entries(day.facts).flatMap(([id, { text, from, worked = {} }]) => {
    if (!from) return [];
    const source = from.map((place) => textOf(program, place)).join(' ');
    const known = new Set([...figuresIn(source), ...wordsIn(source)]);
    const wrong = Object.entries(worked).flatMap(([figure, arithmetic]) => [
      ...(workOut(arithmetic) === Number(figure.replaceAll(',', '')) ? [] : [`${id}: ${figure} is not ${arithmetic}`]),
      ...figuresIn(arithmetic)
        .filter((operand) => operand > 12 && operand !== 100 && operand !== 1000 && !known.has(operand))
        .map((operand) => `${id}: ${operand} of ${arithmetic} stands nowhere`),
    ]);
    const results = new Set(Object.keys(worked).map((figure) => Number(figure.replaceAll(',', ''))));
    const loose = figuresIn(text)
      .filter((figure) => !known.has(figure) && !results.has(figure))
      .map((figure) => `${id}: ${figure}`);
    return [...wrong, ...loose];
  });
}
