import jsep from 'jsep';

for (const operator of Object.keys(jsep.binary_ops)) jsep.removeBinaryOp(operator);
for (const operator of ['+', '-']) jsep.addBinaryOp(operator, 9);
for (const operator of ['*', '/']) jsep.addBinaryOp(operator, 10);
// A number and its unit belong together more closely than a division: 60 MB / 2 s is 30 MB a second.
jsep.addBinaryOp('·', 11);
jsep.addBinaryOp('^', 12, true);

/** What a line says: the name that it gives (null for none), the expression, and the unit to show it in (null for none). */
export type Line = { name: string | null; expression: jsep.Expression; shownIn: jsep.Expression | null };

/** Why a line is none; `name` is what it tried to call its result. */
export type NotLine = { reason: 'unreadable' } | { reason: 'bad-name'; name: string };

const money: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** Writes a line as the parser takes it: thousands joined, signs of money and percent as units, numbers tied to their units. */
function spell(text: string): string {
  return text
    .replaceAll(/(\d),(?=\d{3}(?!\d))/gu, '$1')
    .replaceAll(
      /([$€£])\s*(\d[\d.]*)((?:\s*(?:thousand|million|billion|trillion|k|M|bn))?)/gu,
      (_, sign, digits, scale) => `${digits} ${scale} ${money[sign] ?? ''}`,
    )
    .replaceAll(/(\d(?:[\d.]*)\s*%)\s+of\s+/gu, '$1 * ')
    .replaceAll('%', ' percent ')
    .replaceAll(/[×·]/gu, '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll(/\bper\b/giu, '/')
    .replaceAll(
      /(?<![\p{L}\p{N}_.])(\d+(?:\.\d+)?(?:e[+-]?\d+)?)((?:\s*[\p{L}_][\p{L}\p{N}_]*)+)/giu,
      (_, digits: string, words: string) => [digits, ...words.trim().split(/\s+/u)].join('·'),
    );
}

const parse = (text: string): jsep.Expression | null => {
  try {
    const read = jsep(spell(text));
    return read.type === 'Compound' ? null : read;
  } catch {
    return null;
  }
};

/** Reads one line: `name = expression in unit`, where name and unit may be left out. What follows # is a note. Null for a blank line. */
export function parseLine(text: string): Line | NotLine | null {
  const said = text.replace(/(?:#|\/\/).*$/u, '').trim();
  if (said === '') return null;
  const [, given, rest = ''] = /^([^=]*)=(.*)$/u.exec(said) ?? [null, null, said];
  const name = given?.trim() ?? null;
  if (name !== null && !/^\p{L}[\p{L}\p{N}_]*$/u.test(name)) return { reason: 'bad-name', name };
  const [, amount = rest, unit] = /^(.*\S)\s+in\s+(\S.*)$/iu.exec(rest) ?? [];
  const [expression, shownIn] = [parse(amount), unit === undefined ? null : parse(unit)];
  return expression === null || (unit !== undefined && shownIn === null)
    ? { reason: 'unreadable' }
    : { name, expression, shownIn };
}

/** The words that stand behind a number anywhere: what is counted on this pad. */
export function countedOn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/\d[\d.,]*(?:e\d+)?\s*((?:\s*[\p{L}_][\p{L}\p{N}_]*)+)/giu)].flatMap(([, words = '']) =>
      words.trim().split(/\s+/u),
    ),
  );
}
