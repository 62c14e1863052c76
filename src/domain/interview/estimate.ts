import type jsep from 'jsep';
import { countedOn, parseLine } from './parse-line.ts';
import { isAlike, numberIn, numberOf, oneOf, type Quantity, readable, times, unitsOf } from './quantity.ts';
import { scaleOf, singular, unitOf } from './units.ts';

/** Why a line has no result. Units are as they are shown; empty for a bare number. */
export type Problem =
  | { reason: 'unreadable' }
  | { reason: 'bad-name'; name: string }
  | { reason: 'taken-name'; name: string }
  | { reason: 'unknown'; name: string }
  | { reason: 'mismatch'; left: string; right: string }
  /** People less a time: a hyphen that was meant to join them, as in person-days. */
  | { reason: 'hyphen'; people: string; time: string }
  | { reason: 'cannot-show'; from: string; to: string }
  | { reason: 'power' }
  | { reason: 'no-number' }
  | { reason: 'too-many' };

/** What came of a line; lines count from 1. */
export type Reckoned =
  | { line: number; state: 'blank' }
  | { line: number; state: 'value'; name: string | null; number: number; units: string }
  | { line: number; state: 'problem'; problem: Problem };

/** Lines that a pad may have. */
const mostLines = 200;

class Trouble extends Error {
  problem: Problem;
  constructor(problem: Problem) {
    super(problem.reason);
    this.problem = problem;
  }
}

const refuse = (problem: Problem): never => {
  throw new Trouble(problem);
};

/** Words that may stand for what is counted without a number before them. */
const usual = new Set(
  'person user request message server order row event file page call ticket item query image video usd eur gbp'.split(
    ' ',
  ),
);

type Known = { values: ReadonlyMap<string, Quantity>; counted: ReadonlySet<string> };

function wordAfterNumber(word: string): Quantity {
  const scale = scaleOf(word);
  if (scale !== undefined && unitOf(word) === undefined) return numberOf(scale);
  return oneOf(word, singular(word));
}

function wordAlone(word: string, { values, counted }: Known): Quantity {
  const value = values.get(word);
  if (value) return value;
  const isCounted = counted.has(word) || counted.has(singular(word)) || usual.has(singular(word).toLowerCase());
  if (unitOf(word) || scaleOf(word) !== undefined || isCounted) return wordAfterNumber(word);
  return refuse({ reason: 'unknown', name: word });
}

const isPercent = (node: jsep.Expression): boolean =>
  node.type === 'BinaryExpression' &&
  'operator' in node &&
  node['operator'] === '·' &&
  name(node['right']) === 'percent';

const isNode = (value: unknown): value is jsep.Expression =>
  typeof value === 'object' && value !== null && 'type' in value;

const name = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : null;

const nodeIn = (node: jsep.Expression, place: 'left' | 'right' | 'argument'): jsep.Expression => {
  const inner = node[place];
  return isNode(inner) ? inner : refuse({ reason: 'unreadable' });
};

function reckon(node: jsep.Expression, known: Known): Quantity {
  if (node.type === 'Literal' && typeof node['value'] === 'number') return numberOf(node['value']);
  const word = name(node);
  if (word !== null) return wordAlone(word, known);
  if (node.type === 'UnaryExpression' && (node['operator'] === '-' || node['operator'] === '+')) {
    const inner = reckon(nodeIn(node, 'argument'), known);
    return node['operator'] === '-' ? { ...inner, value: -inner.value } : inner;
  }
  return node.type === 'BinaryExpression' ? reckonPair(node, known) : refuse({ reason: 'unreadable' });
}

/** Whether it counts one thing that has no measure, such as 12 people. */
const isCount = ({ powers }: Quantity): boolean => {
  const [[thing, power] = ['', 0], ...others] = Object.entries(powers);
  return power === 1 && others.length === 0 && thing !== 'time' && thing !== 'data';
};

function reckonPair(node: jsep.Expression, known: Known): Quantity {
  const [leftNode, rightNode] = [nodeIn(node, 'left'), nodeIn(node, 'right')];
  const left = reckon(leftNode, known);
  const unit = node['operator'] === '·' ? name(rightNode) : null;
  if (unit !== null) return times(left, wordAfterNumber(unit), 1);
  const right = reckon(rightNode, known);
  switch (node['operator']) {
    case '*':
      return times(left, right, 1);
    case '/':
      return right.value === 0 ? refuse({ reason: 'no-number' }) : times(left, right, -1);
    case '^':
      return raise(left, right);
    case '+':
    case '-': {
      const time = name(rightNode);
      if (node['operator'] === '-' && time !== null && unitOf(time)?.measures === 'time' && isCount(left))
        return refuse({ reason: 'hyphen', people: Object.keys(left.powers).join(''), time: singular(time) });
      const sign = node['operator'] === '+' ? 1 : -1;
      if (isPercent(rightNode) && !isPercent(leftNode))
        return { ...left, value: left.value * (1 + sign * right.value) };
      return isAlike(left, right)
        ? { ...left, value: left.value + sign * right.value }
        : refuse({ reason: 'mismatch', left: unitsOf(left), right: unitsOf(right) });
    }
    default:
      return refuse({ reason: 'unreadable' });
  }
}

function raise(left: Quantity, right: Quantity): Quantity {
  const isWhole = Number.isInteger(right.value) && Math.abs(right.value) <= 12;
  if (Object.keys(right.powers).length > 0) return refuse({ reason: 'power' });
  if (Object.keys(left.powers).length === 0) return numberOf(left.value ** right.value);
  return isWhole && right.value !== 0 ? times(numberOf(1), left, right.value) : refuse({ reason: 'power' });
}

/** Shows a quantity in the units of another. What the other does not name, such as requests, stays. */
function showIn(value: Quantity, target: Quantity): Quantity {
  const things = ['time', 'data', ...Object.keys(target.powers)];
  return things.every((thing) => (value.powers[thing] ?? 0) === (target.powers[thing] ?? 0))
    ? { ...value, shownIn: { ...value.shownIn, ...target.shownIn } }
    : refuse({ reason: 'cannot-show', from: unitsOf(value), to: unitsOf(target) });
}

function reckonLine(text: string, known: Known): { name: string | null; value: Quantity } | null {
  const read = parseLine(text);
  if (read === null) return null;
  if ('reason' in read) return refuse(read);
  if (read.name !== null && unitOf(read.name)) return refuse({ reason: 'taken-name', name: read.name });
  const value = reckon(read.expression, known);
  const shown =
    read.shownIn === null ? readable(value) : showIn(value, reckon(read.shownIn, { ...known, values: new Map() }));
  return Number.isFinite(shown.value) ? { name: read.name, value: shown } : refuse({ reason: 'no-number' });
}

/**
 * Reckons a pad line by line. A line may use the names of the lines above it; adding what is not alike is refused.
 * A day has 86,400 seconds, a year 365.25 days, a month a twelfth of that; kB is 1,000 bytes and KiB 1,024. Never throws.
 */
export function reckonPad(text: string): Reckoned[] {
  const values = new Map<string, Quantity>();
  const counted = countedOn(text);
  return text.split('\n').map((row, place): Reckoned => {
    const line = place + 1;
    if (line > mostLines) return { line, state: 'problem', problem: { reason: 'too-many' } };
    try {
      const read = reckonLine(row, { values, counted });
      if (read === null) return { line, state: 'blank' };
      if (read.name !== null) values.set(read.name, read.value);
      return { line, state: 'value', name: read.name, number: numberIn(read.value), units: unitsOf(read.value) };
    } catch (error) {
      return { line, state: 'problem', problem: error instanceof Trouble ? error.problem : { reason: 'unreadable' } };
    }
  });
}
