import { slotPattern } from './slot.ts';

/** How a word is written: "iOS" and "k8s" are mixed, "SLA" is upper. */
type Casing = 'lower' | 'title' | 'upper' | 'mixed';

/** A word, number or sign of a folded text; start and end are its offsets there. */
export type Token = {
  kind: 'word' | 'number' | 'sign' | 'slot';
  text: string;
  lower: string;
  start: number;
  end: number;
  casing: Casing;
  /** Whether it opens a sentence, so that its capital says nothing. */
  opens: boolean;
  /** Whether it stands right after the token before it, as in "12-person". */
  tight: boolean;
};

const tokenPattern =
  /\[[^[\]\n]{1,40}\]|24\/7|\d+(?:,\d{2,3})*(?:\.\d+)?(?![\d.]*[A-Za-z])|\.\d+(?![A-Za-z])|[A-Za-z0-9]+(?:[.&'][A-Za-z0-9]+)*(?:\+\+|#)?|[^\sA-Za-z0-9]/gu;

/** Numbers with letters that belong to them: 900K, 3x, 10th, 24hrs. */
const suffixed =
  /^(\d+(?:,\d{2,3})*(?:\.\d+)?)(k|m|mm|mn|mil|b|bn|t|x|st|nd|rd|th|s|ms|h|hr|hrs|min|mins|d|w|wk|wks|mo|mos|yr|yrs|pp|pct|bps|pts)$/iu;

const casingOf = (word: string): Casing => {
  const letters = word.replaceAll(/[^A-Za-z]/gu, '');
  if (/\d/u.test(word) && letters !== '') return 'mixed';
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  if (/^[A-Z]s$/u.test(letters) || /^[A-Z]{2,}s$/u.test(letters)) return 'upper';
  return /^[A-Z][a-z]*$/u.test(letters) ? 'title' : 'mixed';
};

const passedOver = new Set(['"', "'", '(', '*', '-']);
const closing = new Set(['.', '!', '?', ';', ':']);

/** Whether what comes next, after these tokens and perhaps a space, opens a sentence. */
const opensAfter = (tokens: readonly Token[], start: number): boolean => {
  const last = tokens.findLast((token) => !(token.kind === 'sign' && passedOver.has(token.text)));
  return last === undefined || (last.kind === 'sign' && closing.has(last.text) && last.end < start);
};

/** The tokens of a text in order. */
export const tokensOf = (folded: string): Token[] => {
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], text: string, start: number): void => {
    const end = start + text.length;
    tokens.push({
      kind,
      text,
      lower: text.toLowerCase().replace(/'s$/u, ''),
      start,
      end,
      casing: kind === 'word' ? casingOf(text) : 'lower',
      opens: opensAfter(tokens, start),
      tight: tokens.at(-1)?.end === start,
    });
  };
  for (const { 0: text, index } of folded.matchAll(tokenPattern)) {
    if (text.startsWith('[')) {
      if (slotPattern.test(text)) add('slot', text, index);
      else for (const inner of tokensOf(text.slice(1))) add(inner.kind, inner.text, index + 1 + inner.start);
      continue;
    }
    const parts = suffixed.exec(text);
    if (parts !== null) {
      const [, number = '', suffix = ''] = parts;
      add('number', number, index);
      add('word', suffix, index + number.length);
    } else if (/^\d+(?:,\d+)*(?:\.\d+)?$|^\.\d+$/u.test(text)) add('number', text, index);
    else add(/^[A-Za-z0-9]/u.test(text) ? 'word' : 'sign', text, index);
  }
  return tokens;
};
