import { unitOf } from './units.ts';

/**
 * A number with what it counts or measures. `value` is in seconds and bytes; `powers` says how often each thing is in it,
 * such as time −1 for a rate; things that are counted go by their word. `shownIn` is the unit that the person wrote.
 */
export type Quantity = {
  value: number;
  powers: Readonly<Record<string, number>>;
  shownIn: Readonly<Record<string, string>>;
};

export const numberOf = (value: number): Quantity => ({ value, powers: {}, shownIn: {} });

/** One of a unit, or of a thing that is counted. */
export function oneOf(word: string, counted: string): Quantity {
  const unit = unitOf(word);
  return unit
    ? { value: unit.factor, powers: { [unit.measures]: 1 }, shownIn: { [unit.measures]: unit.name } }
    : { value: 1, powers: { [counted]: 1 }, shownIn: {} };
}

const withoutZeros = (powers: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0));

/** One quantity times another to a power: 1 multiplies, −1 divides. */
export function times(left: Quantity, right: Quantity, power: number): Quantity {
  const powers = { ...left.powers };
  for (const [thing, own] of Object.entries(right.powers)) powers[thing] = (powers[thing] ?? 0) + own * power;
  return {
    value: left.value * right.value ** power,
    powers: withoutZeros(powers),
    shownIn: { ...right.shownIn, ...left.shownIn },
  };
}

/** Whether both count and measure the same, so that they can be added. */
export const isAlike = (left: Quantity, right: Quantity): boolean =>
  [...new Set([...Object.keys(left.powers), ...Object.keys(right.powers)])].every(
    (thing) => (left.powers[thing] ?? 0) === (right.powers[thing] ?? 0),
  );

const unitFor = ({ shownIn }: Quantity, thing: string): string =>
  shownIn[thing] ?? (thing === 'time' ? 's' : thing === 'data' ? 'B' : thing);

const factorFor = (quantity: Quantity, thing: string): number => unitOf(unitFor(quantity, thing))?.factor ?? 1;

const abbreviated = new Set(['ms', 's', 'sec', 'min', 'h', 'hr', 'B']);

const plural = (word: string): string => {
  if (abbreviated.has(word) || /^\p{Lu}+$/u.test(word) || unitOf(word)?.measures === 'data') return word;
  if (word === 'person') return 'people';
  return /(?:ch|sh|x|s)$/u.test(word) ? `${word}es` : word.replace(/([^aeiou])y$/u, '$1ie') + 's';
};

/** The units of a quantity in words, such as `requests/day`; empty for a bare number. */
export function unitsOf(quantity: Quantity): string {
  const parts = Object.entries(quantity.powers);
  const write = (thing: string, power: number, isOver: boolean): string => {
    const unit = unitFor(quantity, thing);
    const word = isOver ? unit : plural(unit);
    return power === 1 ? word : `${word}^${power}`;
  };
  const over = parts.filter(([, power]) => power > 0).map(([thing, power]) => write(thing, power, false));
  const under = parts.filter(([, power]) => power < 0).map(([thing, power]) => write(thing, -power, true));
  if (under.length === 0) return over.join('·');
  return `${over.join('·') || '1'}/${under.join('/')}`;
}

/** The number of a quantity in the units that it is shown in. */
export const numberIn = (quantity: Quantity): number =>
  Object.entries(quantity.powers).reduce(
    (value, [thing, power]) => value / factorFor(quantity, thing) ** power,
    quantity.value,
  );

const dataSteps = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
const timeSteps = ['ms', 's', 'min', 'h', 'day', 'year'];

/** The same with a unit in which its number is neither huge nor tiny, where it is a plain amount of time or data. */
export function readable(quantity: Quantity): Quantity {
  const [[thing, power] = ['', 0], ...others] = Object.entries(quantity.powers);
  const steps = thing === 'data' ? dataSteps : thing === 'time' ? timeSteps : [];
  if (steps.length === 0 || power !== 1 || others.length > 0) return quantity;
  const now = Math.abs(numberIn(quantity));
  if (now === 0 || (now >= 1 && now < 10_000)) return quantity;
  const size = Math.abs(quantity.value);
  const unit = steps.findLast((each) => (unitOf(each)?.factor ?? 1) <= size) ?? steps[0] ?? 'B';
  return { ...quantity, shownIn: { ...quantity.shownIn, [thing]: unit } };
}
