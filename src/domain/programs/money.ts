import * as z from 'zod/mini';
import { documented, line, paragraph } from '#domain/documented.ts';
import { amount, byId, day, month } from './parts.ts';

export const budgetLineSchema = z.strictObject({
  name: documented(line(60), 'What the money is for'),
  kind: documented(z.enum(['people', 'vendor', 'cloud', 'equipment', 'other']), 'What kind of cost it is'),
  planned: documented(z.array(amount), 'Planned amount of each month, in the order of months'),
  actual: documented(z.array(amount), 'Spent in each month that is closed on the as-of day'),
  done: documented(
    z.number().check(z.minimum(0), z.maximum(1)),
    'Share of the line’s work that is done at the end of the last month with an actual, from 0 to 1',
  ),
  note: documented(z.optional(paragraph), 'What the cost center’s owner wrote beside it'),
});

const quote = z.strictObject({
  day: documented(day, 'Day of the quote'),
  validUntil: documented(day, 'Last day on which it holds'),
  once: documented(amount, 'One-time price'),
  monthly: documented(amount, 'Price a month'),
  included: documented(line(120), 'What the monthly price includes'),
  beyond: documented(line(120), 'Price of more'),
  terms: documented(paragraph, 'Term, notice and what is written small'),
});

const level = z.strictObject({
  measure: documented(line(80), 'What is promised, such as Availability a month'),
  unit: documented(line(20), 'Such as %, ms or hours'),
  better: documented(z.enum(['up', 'down']), 'Whether higher or lower is better'),
  promised: documented(z.number(), 'The promised value'),
  measured: documented(z.array(z.number()), 'What was measured in each month up to the as-of day; empty for an offer'),
  credit: documented(line(160), 'What one gets back when it is missed'),
});

export const vendorSchema = z.strictObject({
  name: documented(line(60), 'The vendor'),
  provides: documented(paragraph, 'What it provides to the program'),
  state: documented(z.enum(['signed', 'offer']), 'Under contract, or one of the offers to compare'),
  quotes: documented(z.array(quote).check(z.minLength(1)), 'Its quotes, oldest first'),
  slas: documented(z.array(level).check(z.minLength(1)), 'Its service levels'),
  notes: documented(paragraph, 'What it is like to work with, in facts'),
});

/** money.yaml of a pack. Amounts are in thousands of the currency. */
export const moneySchema = z.strictObject({
  currency: documented(z.enum(['USD', 'EUR', 'GBP']), 'The currency; all amounts are in thousands of it'),
  months: documented(z.array(month).check(z.minLength(4)), 'The months of the budget, the first first'),
  reserve: documented(
    z.strictObject({ amount, release: paragraph }),
    'Contingency outside the lines: the amount, and who may release it for what',
  ),
  lines: documented(byId(budgetLineSchema, 4), 'Budget lines by id'),
  vendors: documented(byId(vendorSchema, 2), 'Vendors by id'),
});
