import { type Amount, boundHolds, sameAmount } from './amount.ts';
import type { Mark, Reason } from './reason.ts';
import type { Reading, Source } from './source.ts';
import { saysNoMore } from './synonyms.ts';

const isYear = ({ unit, values }: Amount): boolean =>
  unit === 'count' && values.every((value) => value >= 1950 && value < 2100 && Number.isInteger(value));

const countsSame = (said: Amount, source: Amount, isLedger: boolean): boolean => {
  const wanted = said.counts.length > 0 ? said.counts : said.context;
  if (wanted.length === 0 || source.context.length === 0) return !isLedger || isYear(said);
  return wanted.some((root) => source.context.some((own) => saysNoMore(root, own) || saysNoMore(own, root)));
};

const measured = /^(?:percent|points|factor|share|time:|usd|eur|gbp|inr|jpy)/u;

const roleHolds = (said: Amount, source: Amount): boolean =>
  !(measured.test(said.unit) || (said.changes && source.changes)) ||
  said.role === 'none' ||
  source.role === 'none' ||
  said.role === source.role ||
  source.values.length > 1;

/** "Over 18 months" for "in 18 months": how long it took, and no more than that. */
const lastsAsLong = (said: Amount, source: Amount): boolean =>
  said.unit.startsWith('time:') &&
  said.lead === 'over' &&
  /^(?:in|within|during|across|over|last|past)$/u.test(source.lead);

const reasonOf = (
  said: Amount,
  readings: readonly { amount: Amount; isLedger: boolean }[],
  denies: boolean,
): Reason | undefined => {
  if (said.values[0] === 0 && said.values.length === 1 && denies) return undefined;
  const same = readings.filter(({ amount }) => sameAmount(said, amount));
  if (same.length === 0) return said.unit === 'month' || isYear(said) ? 'date-unknown' : 'number-unknown';
  const bound = same.filter(({ amount }) => boundHolds(said.bound, amount.bound) || lastsAsLong(said, amount));
  if (bound.length === 0) return 'number-raised';
  return bound.some(({ amount, isLedger }) => countsSame(said, amount, isLedger) && roleHolds(said, amount))
    ? undefined
    : 'number-moved';
};

/** Numbers of the rewrite that the person's own texts do not hold, or hold of something else, or less surely. */
export const unknownNumbers = (after: Reading, source: Source): Mark[] => {
  const own = source.all.flatMap((reading, place) =>
    reading.amounts.map((amount) => ({ amount, isLedger: place > 0 })),
  );
  // "No downtime" is zero of it.
  const denies = ['no', 'without', 'none', 'not', 'never'].some((word) => source.words.has(word));
  return after.amounts.flatMap((said) => {
    if (
      said.soft &&
      said.values[0] !== undefined &&
      source.words.has(after.folded.text.slice(said.start, said.end).split(' ').at(-1)?.toLowerCase() ?? '')
    )
      return [];
    const reason = reasonOf(said, own, denies);
    return reason === undefined
      ? []
      : [{ reason, start: said.start, end: said.end, text: after.folded.text.slice(said.start, said.end) }];
  });
};
