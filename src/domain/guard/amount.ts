import {
  bounds,
  currencies,
  factors,
  months,
  ordinals,
  scales,
  shares,
  tens,
  timeUnits,
  units,
  vagueCounts,
  wholes,
} from './amount-words.ts';
import { functionWords, neutralWords } from './plain-words.ts';
import { rootOf } from './root.ts';
import type { Token } from './token.ts';

/** How sure a number is said to be: itself, near it, at most it, at least it. */
export type Bound = 'exact' | 'about' | 'most' | 'least';

/** A number in any spelling, with its unit, what it counts and how it stands in the sentence. */
export type Amount = {
  start: number;
  end: number;
  /** One value, or two of a range or change in the order written. */
  values: number[];
  unit: string;
  bound: Bound;
  /** Where a change starts, ends, or how large it is. */
  role: 'from' | 'to' | 'by' | 'none';
  /** Whether it stands beside a verb or noun of change. */
  changes: boolean;
  /** The word before it. */
  lead: string;
  /** Roots of what is counted. */
  counts: string[];
  /** Roots around it in its clause, what is counted among them. */
  context: string[];
  /** "a week": an article more than a number. */
  soft: boolean;
};

type Read = { next: number; values: number[]; unit: string; plus?: boolean; soft?: boolean };

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const isHyphen = (token: Token | undefined): boolean => token?.text === '-';
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** A cardinal in digits or words from here on: "1,200", "two hundred and fifty", "half a dozen". */
const cardinal = (tokens: readonly Token[], at: number): { value: number; next: number } | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    let value = Number(token.text.replaceAll(',', ''));
    let next = at + 1;
    for (let scale = scales.get(wordAt(tokens, next)); scale !== undefined; scale = scales.get(wordAt(tokens, next))) {
      const word = wordAt(tokens, next);
      if (word.length < 3 && word !== 'mm' && word !== 'bn' && word !== 'mn' && tokens[next]?.tight !== true) break;
      if (word.length === 1 && tokens[next]?.tight !== true) break;
      value *= scale;
      next += 1;
    }
    return { value, next };
  }
  const isArticle = token.lower === 'a' || token.lower === 'an';
  if (token.lower === 'half' && /^an?$/u.test(wordAt(tokens, at + 1))) {
    const scale = scales.get(wordAt(tokens, at + 2));
    return scale === undefined || wordAt(tokens, at + 2).length < 3 ? undefined : { value: scale / 2, next: at + 3 };
  }
  if (isArticle) {
    const word = wordAt(tokens, at + 1);
    if (word === 'couple' || word === 'pair' || word === 'score') return { value: wholes.get(word) ?? 0, next: at + 2 };
    if (!(scales.has(word) && word.length > 3)) return undefined;
  }
  let [sum, group, next, read] = [0, isArticle ? 1 : 0, isArticle ? at + 1 : at, isArticle];
  for (let here = next; here <= tokens.length; here += 1) {
    const word = wordAt(tokens, here);
    const small = units.get(word) ?? tens.get(word);
    const scale = scales.get(word);
    if (small !== undefined) group += small;
    else if (scale !== undefined && word.length > 3 && (read || word === 'dozen')) {
      if (scale === 100 || scale === 12) group = Math.max(group, 1) * scale;
      else {
        sum += Math.max(group, 1) * scale;
        group = 0;
      }
    } else if (
      read &&
      (isHyphen(tokens[here]) || word === 'and') &&
      (units.has(wordAt(tokens, here + 1)) || tens.has(wordAt(tokens, here + 1))) &&
      (isHyphen(tokens[here]) ? tens.has(wordAt(tokens, here - 1)) : scales.has(wordAt(tokens, here - 1)))
    )
      continue;
    else break;
    read = true;
    next = here + 1;
  }
  if (read) return { value: sum + group, next };
  const whole = wholes.get(token.lower);
  return whole === undefined || /^(?:score|couple|pair)$/u.test(token.lower)
    ? undefined
    : { value: whole, next: at + 1 };
};

/** The unit that stands after a number, and where it ends. */
const unitAfter = (
  tokens: readonly Token[],
  from: number,
): { unit: string; size: number; next: number } | undefined => {
  const hyphen = isHyphen(tokens[from]);
  const at = hyphen ? from + 1 : from;
  const [word, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (word === '%' || word === 'pct') {
    if (wordAt(tokens, at + 1) === 'points') return { unit: 'points', size: 1, next: at + 2 };
    return { unit: 'percent', size: 1, next: at + 1 };
  }
  if (word === 'percent') return { unit: 'percent', size: 1, next: at + 1 };
  if (word === 'per' && (second === 'cent' || second === 'mille'))
    return { unit: second === 'cent' ? 'percent' : 'permille', size: 1, next: at + 2 };
  if (word === 'permille') return { unit: 'permille', size: 1, next: at + 1 };
  if (word === 'percentage' && /^points?$/u.test(second)) return { unit: 'points', size: 1, next: at + 2 };
  if (word === 'pp' || word === 'pts') return { unit: 'points', size: 1, next: at + 1 };
  if (word === 'bps') return { unit: 'points', size: 0.01, next: at + 1 };
  if (word === 'basis' && /^points?$/u.test(second)) return { unit: 'points', size: 0.01, next: at + 2 };
  if (
    (word === 'x' && (tokens[at]?.tight === true || tokens[at + 1]?.kind !== 'number')) ||
    word === 'times' ||
    word === 'fold'
  )
    return { unit: 'factor', size: 1, next: at + 1 };
  const currency = currencies.get(word);
  if (currency !== undefined && word !== 'pound' && word !== 'pounds' && tokens[at]?.kind === 'word')
    return { unit: currency, size: 1, next: at + 1 };
  if (/^(?:st|nd|rd|th)$/u.test(word) && tokens[at]?.tight === true) return { unit: 'ordinal', size: 1, next: at + 1 };
  const skip =
    /^(?:full|business|calendar|working|work|whole|consecutive|straight|short|long|more|fewer|less|additional|extra|manual|staff|engineering|person|labor|billable|paid)$/u.test(
      word,
    )
      ? at + 1
      : at;
  const unit = wordAt(tokens, skip);
  const time = timeUnits.get(unit);
  if (time !== undefined && (unit.length > 2 || tokens[skip]?.tight === true || /^(?:hr|ms|yr|mo|wk|s)$/u.test(unit)))
    return { unit: `time:${time[0]}`, size: time[1], next: skip + 1 };
  return undefined;
};

const isPlus = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '+' ||
  (wordAt(tokens, at) === 'or' && /^(?:more|over|above)$/u.test(wordAt(tokens, at + 1))) ||
  (wordAt(tokens, at) === 'plus' && tokens[at + 1]?.kind !== 'number');

const joinsRange = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at]) || /^(?:to|through|thru)$/u.test(wordAt(tokens, at));

/** "From two days down to six hours". */
const skipsDown = (tokens: readonly Token[], at: number): number =>
  /^(?:down|up)$/u.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'to' ? at + 1 : at;

const monthAt = (tokens: readonly Token[], at: number): Read | undefined => {
  const token = tokens[at];
  const month = months.get(token?.lower ?? '');
  if (token === undefined || month === undefined || token.casing === 'lower') return undefined;
  const isCertain = !/^(?:may|march|mar|jan|jun|sep|dec)$/u.test(token.lower);
  const isDated =
    tokens[at + 1]?.kind === 'number' ||
    /^(?:in|since|until|till|by|from|to|through|early|late|mid|of|every|each|last|next|and)$/u.test(
      wordAt(tokens, at - 1),
    ) ||
    tokens[at - 1]?.text === '-';
  return isCertain || (isDated && !token.opens) ? { next: at + 1, values: [month], unit: 'month' } : undefined;
};

const shareAt = (tokens: readonly Token[], at: number): Read | undefined => {
  const counted = cardinal(tokens, at);
  const isArticle = /^an?$/u.test(wordAt(tokens, at));
  const place = isArticle
    ? at + 1
    : counted !== undefined && counted.value < 10
      ? isHyphen(tokens[counted.next])
        ? counted.next + 1
        : counted.next
      : at;
  const share = shares.get(wordAt(tokens, place));
  if (share === undefined) return undefined;
  const word = wordAt(tokens, place);
  if (word === 'half') {
    const after = /^an?$/u.test(wordAt(tokens, place + 1))
      ? place + 2
      : isHyphen(tokens[place + 1])
        ? place + 2
        : place + 1;
    const time = timeUnits.get(wordAt(tokens, after));
    if (time !== undefined && (after > place + 1 || isArticle))
      return { next: after + 1, values: [time[1] / 2], unit: `time:${time[0]}` };
    return { next: place + 1, values: [0.5], unit: 'share' };
  }
  if (place === at) return undefined;
  const isPart =
    wordAt(tokens, place + 1) === 'of' ||
    /^(?:by|nearly|about|almost|over|than)$/u.test(wordAt(tokens, at - 1)) ||
    /^(?:less|fewer|more|faster|lower|higher|shorter|cut|reduction|increase|drop)$/u.test(wordAt(tokens, place + 1)) ||
    (!isArticle && (counted?.value ?? 0) > 1);
  if (word.startsWith('quarter') && !isPart) return undefined;
  if (!isPart && isArticle) return undefined;
  const times = isArticle ? 1 : (counted?.value ?? 1);
  return { next: place + 1, values: [times * share], unit: 'share' };
};

const ordinalAt = (tokens: readonly Token[], at: number): Read | undefined => {
  const value = ordinals.get(wordAt(tokens, at));
  if (value === undefined) return undefined;
  if (value === 2 && /^(?:per|a|each|every|\/)$/u.test(wordAt(tokens, at - 1))) return undefined;
  return { next: at + 1, values: [value], unit: 'ordinal' };
};

const wordAmountAt = (tokens: readonly Token[], at: number): Read | undefined => {
  const word = wordAt(tokens, at);
  const factor = factors.get(word);
  if (factor !== undefined) return { next: at + 1, values: [factor], unit: 'factor' };
  if (word === 'twice' || word === 'thrice') return { next: at + 1, values: [wholes.get(word) ?? 2], unit: 'factor' };
  const vague = vagueCounts.get(word);
  if (vague !== undefined) return { next: at + 1, values: [...vague], unit: 'vague' };
  const time = /^(?:a|an|one)$/u.test(word) ? timeUnits.get(wordAt(tokens, at + 1)) : undefined;
  if (time !== undefined && wordAt(tokens, at + 1).length > 2)
    return { next: at + 2, values: [time[1]], unit: `time:${time[0]}`, soft: true };
  return undefined;
};

const measuredAt = (tokens: readonly Token[], from: number): Read | undefined => {
  const sign = currencies.get(wordAt(tokens, from));
  const letters =
    sign === undefined &&
    /^(?:us|ca|au|c|a)$/u.test(wordAt(tokens, from)) &&
    wordAt(tokens, from + 1) === '$' &&
    tokens[from + 1]?.tight === true;
  const at = letters ? from + 2 : sign === undefined ? from : from + 1;
  const first = cardinal(tokens, at);
  if (first === undefined || ((sign !== undefined || letters) && tokens[at]?.kind !== 'number')) return undefined;
  const currency = letters ? `${wordAt(tokens, from).slice(0, 2)}d`.replace('usd', 'usd') : sign;
  const open = isPlus(tokens, first.next)
    ? first.next + (tokens[first.next]?.text === '+' || wordAt(tokens, first.next) === 'plus' ? 1 : 2)
    : first.next;
  const unit = unitAfter(tokens, open);
  const rest = unit?.next ?? open;
  const after = wordAt(tokens, from - 1) === 'from' ? skipsDown(tokens, rest) : rest;
  const plus = open > first.next || tokens[rest]?.text === '+';
  const size = unit?.size ?? 1;
  const single: Read = {
    next: tokens[rest]?.text === '+' ? rest + 1 : rest,
    values: [first.value * size],
    unit: currency ?? unit?.unit ?? 'count',
    plus,
  };
  if (!joinsRange(tokens, after) && !(wordAt(tokens, from - 1) === 'between' && wordAt(tokens, after) === 'and'))
    return single;
  const secondSign = currencies.get(wordAt(tokens, after + 1));
  const second = cardinal(tokens, secondSign === undefined ? after + 1 : after + 2);
  if (second === undefined || tokens[after + 1]?.lower === 'a') return single;
  const secondUnit = unitAfter(tokens, second.next);
  const isChange =
    wordAt(tokens, from - 1) === 'from' ||
    wordAt(tokens, after) !== 'to' ||
    tokens[at]?.kind === tokens[second.next - 1]?.kind;
  if (!isChange && unit === undefined && secondUnit === undefined) return single;
  if (secondUnit?.unit === 'ordinal') return single;
  const shared = currency ?? secondSign ?? secondUnit?.unit ?? unit?.unit ?? 'count';
  if (
    unit !== undefined &&
    secondUnit !== undefined &&
    unit.unit !== secondUnit.unit &&
    !(unit.unit.startsWith('time') && secondUnit.unit.startsWith('time'))
  )
    return single;
  const isMixed = unit !== undefined && secondUnit !== undefined && unit.unit !== secondUnit.unit;
  if (isMixed) return single;
  return {
    next: secondUnit?.next ?? second.next,
    values: [first.value * (unit?.size ?? secondUnit?.size ?? 1), second.value * (secondUnit?.size ?? unit?.size ?? 1)],
    unit: shared,
  };
};

const readAt = (tokens: readonly Token[], at: number): Read | undefined => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'slot') return undefined;
  if (
    token.lower === 'one' &&
    unitAfter(tokens, at + 1) === undefined &&
    !scales.has(wordAt(tokens, at + 1)) &&
    !shares.has(wordAt(tokens, at + 1)) &&
    !shares.has(wordAt(tokens, at + 2))
  )
    return undefined;
  return (
    shareAt(tokens, at) ??
    wordAmountAt(tokens, at) ??
    measuredAt(tokens, at) ??
    monthAt(tokens, at) ??
    ordinalAt(tokens, at)
  );
};

const changeRoots: ReadonlySet<string> = new Set(
  'reduce cut lower decrease increase raise improve grow drop shorten boost lift save trim slash bring rise fall decline gain speed few less more fast high low short long up down average total over'
    .split(' ')
    .map(rootOf),
);
const stops = new Set([',', ';', ':', '.', '(', ')', '!', '?']);
const stopWords = new Set(['and', 'or', 'but', 'while']);
const reach = 7;

const isContent = (token: Token): boolean =>
  token.kind === 'word' && !functionWords.has(token.lower) && !neutralWords.has(token.lower) && token.lower.length > 1;

const windowOf = (tokens: readonly Token[], taken: ReadonlySet<number>, from: number, step: 1 | -1): string[] => {
  const roots: string[] = [];
  for (let at = from, seen = 0; seen < reach; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || taken.has(at) || stopWords.has(token.lower)) break;
    if (token.kind === 'sign' && stops.has(token.text)) {
      const last = tokens[at - 1];
      if (step === -1 || token.text !== ',' || seen === 0 || last?.lower.endsWith('s') === true) break;
    }
    if (isContent(token)) roots.push(rootOf(token.lower));
  }
  return roots;
};

const countedBefore = /^(?:of|to|from|at|reach|reached|reaching|totaling|numbering|is|was|were|:|\(|=)$/u;

const place = (
  folded: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  at: number,
  read: Read,
): Amount => {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[read.next - 1]?.end ?? start;
  const lead = folded.slice(Math.max(0, start - 24), start);
  // "Over 18 months" is how long it took, where the person says "in 18 months".
  const found = bounds.find(([words]) => words.test(lead));
  // "Questions about 37 controls" are not about 37 of them.
  const isTopic = /\w{3}s about\s$/u.test(lead);
  const bound = (isTopic ? undefined : found?.[1]) ?? (read.plus === true ? 'least' : 'exact');
  const bare = lead.replace(bounds.find(([words]) => words.test(lead))?.[0] ?? /$^/u, ' ').trimEnd();
  const role = /\b(?<role>from|to|by)$/u.exec(bare)?.groups?.['role'];
  const before = windowOf(tokens, taken, at - 1, -1);
  const after = windowOf(tokens, taken, read.next, 1);
  const isTied = countedBefore.test(wordAt(tokens, at - 1)) || bound !== 'exact';
  const counts = read.unit === 'count' || read.unit === 'vague' ? after : [];
  const around =
    read.unit === 'count' || read.unit === 'vague' || read.unit === 'ordinal'
      ? [...after, ...(isTied || after.length === 0 ? before : [])]
      : [...before, ...after];
  const isTimes = read.unit === 'factor' && /^(?:twice|thrice)$/u.test(wordAt(tokens, at));
  const context = isTimes ? [] : around.filter((root) => !changeRoots.has(root));
  return {
    start,
    end,
    values: read.values,
    unit: read.unit,
    bound,
    role: role === 'from' || role === 'to' || role === 'by' ? role : 'none',
    changes: [...before, ...after].some((root) => changeRoots.has(root)),
    lead: wordAt(tokens, at - 1),
    counts,
    context,
    soft: read.soft === true,
  };
};

/** Every number of a text, in digits, words, other scripts and as "doubled", with nothing left out as a name. */
export const amountsIn = (folded: string, tokens: readonly Token[]): Amount[] => {
  const found: { at: number; read: Read }[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readAt(tokens, at);
    if (read === undefined) continue;
    for (let here = at; here < read.next; here += 1) taken.add(here);
    found.push({ at, read });
    at = read.next - 1;
  }
  return found.map(({ at, read }) => place(folded, tokens, taken, at, read));
};

const asPercent = ({ unit, values }: Amount): number | undefined => {
  const value = values[0] ?? 0;
  if (values.length > 1) return undefined;
  if (unit === 'percent') return value;
  if (unit === 'share') return value * 100;
  if (unit === 'factor') return value >= 1 ? (value - 1) * 100 : (1 - value) * 100;
  return undefined;
};

/** Whether two numbers are the same number in the same unit, however written. */
export const sameAmount = (said: Amount, source: Amount): boolean => {
  if (source.unit === 'vague' || said.unit === 'vague') {
    const value = source.values[0] ?? 0;
    if (source.unit === 'vague') return said.unit === 'vague' && said.values[0] === source.values[0];
    return source.unit === 'count' && value >= (said.values[0] ?? 0) && value < (said.values[1] ?? 0);
  }
  if (said.unit === source.unit && said.values.length === source.values.length)
    return said.values.every((value, place) => near(value, source.values[place] ?? Number.NaN));
  if (said.unit !== source.unit && said.role !== 'to' && source.role !== 'to') {
    const [one, other] = [asPercent(said), asPercent(source)];
    if (one !== undefined && other !== undefined) return Math.abs(one - other) < 0.4;
  }
  // Of a change from one value to another, either may be told alone.
  if (said.unit === source.unit && said.values.length === 1 && source.values.length === 2 && source.role === 'from')
    return said.role === 'none' || said.role === 'by'
      ? false
      : near(said.values[0] ?? 0, source.values[said.role === 'from' ? 0 : 1] ?? Number.NaN);
  return false;
};

const weaker: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ['exact', 'about', 'most'],
  about: ['about'],
  most: ['most'],
  least: ['least', 'exact', 'about'],
};

/** Whether the bound of the rewrite says no more than that of the source. */
export const boundHolds = (said: Bound, source: Bound): boolean => weaker[source].includes(said);
