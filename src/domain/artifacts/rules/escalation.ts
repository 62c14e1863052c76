import { emptyCells, emptyField, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { readDay } from '#domain/artifacts/values.ts';
import { blameIn } from './blame.ts';

/** Words that a reader takes in between two meetings. */
const mostWords = 350;

export const escalationRules: RulesOf<'escalation'> = [
  {
    code: 'CP-ESC-NO-OPTIONS',
    severity: 'error',
    type: 'essential',
    message: 'There are not two options.',
    why: 'Without options an escalation hands over a problem; with them it asks for a choice.',
    fix: 'Give at least two that the reader could choose, each with its price.',
    find: ({ options }) =>
      rowsOf(options).filter(({ row }) => !isEmpty(row.option)).length < 2 ? [{ where: inSection('options') }] : [],
    fails: { options: [{ option: 'Kesten alone', price: '$900', gain: 'Keeps April 27' }] },
    at: 'options',
  },
  {
    code: 'CP-ESC-OPTION-NO-PRICE',
    severity: 'error',
    type: 'essential',
    message: 'This option has no price.',
    why: 'A choice between gains is none.',
    fix: 'Write what it costs and whom.',
    find: emptyCells('options', 'price'),
    fails: { 'options.1.price': '' },
    at: 'options.1.price',
  },
  {
    code: 'CP-ESC-NO-DATE',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says by when the decision is needed.',
    why: 'Without a day it waits for the next meeting, and the choice may be gone by then.',
    fix: 'Give the day after which one of the options is gone.',
    find: emptyField('decideBy'),
    fails: { decideBy: '' },
    at: 'decideBy',
  },
  {
    code: 'CP-ESC-DATE-PAST',
    severity: 'error',
    type: 'essential',
    message: 'The decision is needed before the day on which it is asked for.',
    why: 'The choice is gone already, or a date is wrong.',
    fix: 'Give the day that is still open, or say what was decided by not deciding.',
    find: ({ asOf, decideBy }) =>
      (readDay(decideBy) ?? Infinity) < (readDay(asOf) ?? -Infinity) ? [{ where: inSection('decideBy') }] : [],
    fails: { decideBy: '2026-03-23' },
    at: 'decideBy',
  },
  {
    code: 'CP-ESC-NO-ASK',
    severity: 'error',
    type: 'essential',
    message: 'The note asks for nothing.',
    why: 'The reader is worried and does not know what to do.',
    fix: 'Write in a sentence what the reader is to decide or do.',
    find: emptyField('ask'),
    fails: { ask: '' },
    at: 'ask',
  },
  {
    code: 'CP-ESC-NO-RECOMMENDATION',
    severity: 'error',
    type: 'essential',
    message: 'Nothing is recommended.',
    why: 'You know the options best; the reader needs your judgment, to follow it or not.',
    fix: 'Name one option and the reason.',
    find: emptyField('recommendation'),
    fails: { recommendation: '' },
    at: 'recommendation',
  },
  {
    code: 'CP-ESC-NO-IMPACT',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says what it costs.',
    why: 'The reader weighs it against five other things.',
    fix: 'Give days, money or customers.',
    find: emptyField('impact'),
    fails: { impact: '' },
    at: 'impact',
  },
  {
    code: 'CP-ESC-IMPACT-NO-NUMBER',
    severity: 'warning',
    type: 'actionable',
    message: 'The impact has no number.',
    why: 'A “serious delay” is an afternoon for one reader and a quarter for another.',
    fix: 'Give days, money or customers; a range is enough.',
    find: ({ impact }) => (isEmpty(impact) || /\p{N}/u.test(impact) ? [] : [{ where: inSection('impact') }]),
    fails: { impact: 'A serious delay of the pilot.' },
    at: 'impact',
  },
  {
    code: 'CP-ESC-NOT-TRIED',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says what was tried before.',
    why: 'The first question is whether the two of you have talked; who hears of an escalation from above feels gone around.',
    fix: 'Write with whom it was talked over, when, and what came of it.',
    find: emptyField('tried'),
    fails: { tried: '' },
    at: 'tried',
  },
  {
    code: 'CP-ESC-NO-DEFAULT',
    severity: 'note',
    type: 'actionable',
    message: 'Nothing says what happens if nobody decides.',
    why: 'Not to decide is the easiest option, and has a price too.',
    fix: 'Write what happens on the day after.',
    find: emptyField('otherwise'),
    fails: { otherwise: '' },
    at: 'otherwise',
  },
  {
    code: 'CP-ESC-NOBODY',
    severity: 'error',
    type: 'essential',
    message: 'The note is to nobody.',
    why: 'A note to a list is decided by none on it.',
    fix: 'Name the one person who can decide it.',
    find: emptyField('to'),
    fails: { to: '' },
    at: 'to',
  },
  {
    code: 'CP-ESC-BLAME',
    severity: 'error',
    type: 'essential',
    message: 'This looks for a guilty person.',
    why: 'The note will be forwarded to them, and you need them next week.',
    fix: 'Write the fact and its effect; leave out whose fault it is.',
    find: blameIn('escalation'),
    fails: { situation: 'The vendor failed to sign in time because their manager was careless.' },
    at: 'situation',
    words: 'vendor failed to',
  },
  {
    code: 'CP-ESC-LONG',
    severity: 'note',
    type: 'informative',
    message: 'The note is long.',
    why: 'It is read between two meetings, on a phone.',
    fix: `Keep what changes the choice; ${mostWords} words are much.`,
    find: (document) => {
      const all = Object.values(document).flatMap((part) =>
        typeof part === 'string' ? [part] : part.flatMap((row) => Object.values(row)),
      );
      const count = all
        .join(' ')
        .split(/\s+/u)
        .filter((word) => word !== '').length;
      return count > mostWords ? [{ where: inSection('situation'), message: `The note has ${count} words.` }] : [];
    },
    fails: { situation: 'It is late again. '.repeat(60) },
    at: 'situation',
  },
];
