const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const season = '(?:Spring|Summer|Fall|Autumn|Winter|Q[1-4])';
const year = "(?:(?:19|20)\\d{2}|[’']\\d{2})";
const moment = `(?:(?:${month}|${season}),?\\s*(?:\\d{1,2},\\s*)?${year}|(?:0?[1-9]|1[0-2])[/.](?:\\d{1,2}[/.])?(?:(?:19|20)?\\d{2})|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])(?:-\\d{2})?|(?:19|20)\\d{2})`;
const open = '(?:present|current|now|today|ongoing|to date)';
const dash = '\\s*(?:-|–|—|−|‒|to|until|through)\\s*';

const range = new RegExp(`(?:since\\s+)?(?<from>${moment}|${month})${dash}(?<to>${moment}|${open})`, 'iu');
const since = new RegExp(`\\bsince\\s+(?<from>${moment})`, 'iu');
const single = new RegExp(`(?<from>${moment})(?=[\\s)\\].,]*$)`, 'iu');

/** The time of a role as it is written; `to` is empty where it goes on, `from` and `to` are one where there is one date. */
export type RoleDates = { text: string; from: string; to: string; isCurrent: boolean; start: number; end: number };

/** The dates in a line: a range anywhere, or one date at its end. */
export function datesIn(line: string): RoleDates | null {
  const found = range.exec(line) ?? since.exec(line) ?? single.exec(line);
  if (found === null) return null;
  const from = found.groups?.['from'] ?? '';
  const to = found.groups?.['to'];
  const isCurrent = to === undefined ? /^since/iu.test(found[0]) : new RegExp(`^${open}$`, 'iu').test(to);
  return {
    text: found[0],
    from,
    to: isCurrent ? '' : (to ?? from),
    isCurrent,
    start: found.index,
    end: found.index + found[0].length,
  };
}

/** Whether a line holds a range of dates, as the heading of a role does. */
export const hasRange = (line: string): boolean => range.test(line) || since.test(line);

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A written date as `2021`, `2021-03` or `2021-03-05`; empty where it cannot be told. */
export function isoDate(written: string): string {
  const text = written.trim();
  const full = /^(?<year>(?:19|20)\d{2})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(text);
  if (full) return text;
  const yearFound = /(?:19|20)\d{2}/u.exec(text)?.[0] ?? /[’'/](?<short>\d{2})$/u.exec(text)?.groups?.['short'];
  if (yearFound === undefined) return '';
  const fullYear = yearFound.length === 4 ? yearFound : `${Number(yearFound) > 60 ? '19' : '20'}${yearFound}`;
  const named = months.findIndex((name) => text.toLowerCase().startsWith(name));
  const numbered = /^(?<month>0?[1-9]|1[0-2])[/.]/u.exec(text)?.groups?.['month'];
  const monthNumber = numbered === undefined ? named + 1 : Number(numbered);
  return monthNumber > 0 ? `${fullYear}-${String(monthNumber).padStart(2, '0')}` : fullYear;
}
