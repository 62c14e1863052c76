import type { Compared } from '#domain/interview/compare-pad.ts';
import type { Problem } from '#domain/interview/estimate.ts';

const steps = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number with four meaningful digits, in words of the trade where it is large. */
function count(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e18 || (size > 0 && size < 1e-4)) return value.toExponential(2);
  const [step, word] = steps.find(([least]) => size >= least) ?? [1, ''];
  const digits = (value / step).toLocaleString(
    'en-US',
    step === 1 && size >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 },
  );
  return word === '' ? digits : `${digits} ${word}`;
}

const amount = (units: string): string => (units === '' ? 'a number without a unit' : units);

function problem(line: number, found: Problem): string {
  switch (found.reason) {
    case 'unreadable':
      return `Line ${line} cannot be read. Write it like: peak = requests * 3`;
    case 'bad-name':
      return `Line ${line}: “${found.name}” cannot be a name. A name is one word, such as peak_requests.`;
    case 'taken-name':
      return `Line ${line}: “${found.name}” is a unit. Choose another name for the result.`;
    case 'unknown':
      return `Line ${line}: “${found.name}” is not known yet. Give it a value on a line above.`;
    case 'mismatch':
      return `Line ${line} adds or subtracts what is not alike: ${amount(found.left)} and ${amount(found.right)}.`;
    case 'hyphen':
      return `Line ${line} has “-”, which is minus here. Write ${found.people} * ${found.time}. A week here is 7 days of 24 hours; for working time, count the working days: 5 people * 15 days.`;
    case 'cannot-show':
      return `Line ${line} is in ${amount(found.from)}, which cannot be shown in ${amount(found.to)}.`;
    case 'power':
      return `Line ${line}: a unit can only be raised to a small whole number.`;
    case 'no-number':
      return `Line ${line} has no result: it divides by zero or is too large.`;
    case 'too-many':
      return `Line ${line} is past the 200 lines that are reckoned.`;
  }
}

function compared(row: Compared): string {
  const own = `Line ${row.line}${row.name === null ? '' : ` (${row.name})`}: ${count(row.number)}`;
  if (row.nearest === null) return `${own}. No figure of the reference is within a factor of ten.`;
  if (row.factor < 1.02) return `${own}. The reference has ${count(row.nearest)} too.`;
  return `${own}. Nearest in the reference: ${count(row.nearest)}; yours is ${row.isAbove ? 'above' : 'below'} by a factor of ${row.factor.toLocaleString('en-US', { maximumSignificantDigits: 2 })}${row.factor <= 3 ? ', the same order of magnitude' : ''}.`;
}

/** Words of the estimation scratchpad. */
export const scratchpad = {
  title: 'Scratchpad',
  label: 'One step a line',
  hint: 'Units are checked as you type. Kept with this try.',
  results: 'Results by line',
  none: 'Each line’s result appears here.',
  help: 'How to write it',
  example: `users = 40 million people
requests = users * 12 requests / person / day
peak = requests * 3 in 1/s
storage = requests * 2 kB / request * 1 year in TB
cost = storage * $20 / TB`,
  rules: [
    'A line may use the names of the lines above it. What follows # is a note.',
    'Time: ms, s, min, h, day, week, month, quarter, year (365.25 days; a month is a twelfth). Data: B, kB, MB, GB, TB, PB by thousands, KiB to PiB by 1,024, and bit, kbit, Mbit, Gbit.',
    'Any word behind a number is counted: people, requests, servers. Money is $, € or £; they are never exchanged.',
    'in shows a result in another unit: per day becomes per second, bytes become TB. per may stand for /.',
    'A percentage multiplies; added or subtracted, it is taken of what stands before it.',
  ],
  number: (value: number, units: string) => (units === '' ? count(value) : `${count(value)} ${units}`),
  problem,
  comparedTitle: 'Your scratchpad',
  comparedLead:
    'Each result beside the nearest figure of the reference, by number alone: look whether it is the same thing before you trust a match.',
  compared,
} as const;
