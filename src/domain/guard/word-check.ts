import { technologiesIn } from '#domain/bullets/technology.ts';
import { tradeTerms } from '#domain/lexicon/wording.ts';
import { aliasesOf } from './alias.ts';
import { functionWords, neutralWords } from './plain-words.ts';
import type { Mark, Reason } from './reason.ts';
import type { Reading, Source } from './source.ts';
import { carriers, isGraded } from './strength.ts';
import { carries } from './synonyms.ts';
import type { Token } from './token.ts';
import {
  causeWords,
  commonNames,
  emphasisWords,
  frequencyWords,
  outcomeWords,
  scopeWords,
  titleWords,
} from './word-classes.ts';

const mark = (reason: Reason, { start, end, text }: Token): Mark => ({ reason, start, end, text });

/** Whether the source has the word itself, in another case, as its plural or under another of its names. */
const hasWord = ({ words, initials, joined }: Source, token: Token): boolean => {
  const { lower } = token;
  if (words.has(lower) || words.has(`${lower}s`) || (lower.endsWith('s') && words.has(lower.slice(0, -1)))) return true;
  if (lower.endsWith('ies') && words.has(`${lower.slice(0, -3)}y`)) return true;
  if (lower.endsWith('y') && words.has(`${lower.slice(0, -1)}ies`)) return true;
  if (token.casing === 'upper' && lower.length >= 3 && initials.has(lower.replace(/s$/u, ''))) return true;
  if (token.casing === 'lower' && joined.has(lower)) return true;
  return aliasesOf(lower).some((alias) => alias.every((word) => words.has(word)));
};

const technologySpans = (reading: Reading): { start: number; end: number }[] => technologiesIn(reading.folded.text);

const isName = (token: Token): boolean =>
  token.casing === 'mixed' || token.casing === 'upper' || (token.casing === 'title' && !token.opens);

/** A capital on a word that the source writes small may be a name: "for Target" out of "the target". */
const takesName = (source: Source, token: Token): boolean =>
  isName(token) && commonNames.has(token.lower) && !source.names.has(token.lower) && !functionWords.has(token.lower);

const trade = new RegExp(`^(?:${tradeTerms.source})$`, 'iu');

/** What an unknown word adds, by what kind of word it is and where it stands. */
const reasonFor = (token: Token, isTechnology: boolean, inOutcome: boolean): Reason => {
  if (isTechnology) return 'technology-unknown';
  if (titleWords.has(token.lower)) return 'title-unknown';
  if (isName(token) && token.lower.length > 1) return 'name-unknown';
  if (frequencyWords.has(token.lower)) return 'frequency-raised';
  if (emphasisWords.has(token.lower)) return 'emphasis-added';
  if (inOutcome || outcomeWords.has(token.lower)) return 'outcome-unknown';
  if (scopeWords.has(token.lower)) return 'scope-widened';
  if (causeWords.has(token.lower)) return 'cause-raised';
  if (trade.test(token.lower)) return 'term-unknown';
  return 'unknown-word';
};

/** "5-person", "all ten": words that only carry the number beside them, which is judged by itself. */
const isPersonCount = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  if (/^(?:person|people|member|man|part|step|page|day|hour)$/u.test(lower))
    return tokens[at - 1]?.text === '-' && tokens[at]?.tight === true;
  if (lower !== 'all') return false;
  return (
    numberWord.test(tokens[at + 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === 'in' && !/^[a-z]/u.test(tokens[at + 1]?.lower ?? ''))
  );
};
const numberWord = /^(?:\d|of$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|the$)/u;

const isFree = (token: Token): boolean =>
  functionWords.has(token.lower) ||
  neutralWords.has(token.lower) ||
  (token.lower.length === 1 && token.casing === 'lower' && /^[aistx]$/u.test(token.lower));

/** Words of the rewrite that the person's own texts do not carry. */
export const unknownWords = (after: Reading, source: Source, taken: (token: Token) => boolean): Mark[] => {
  const technologies = technologySpans(after);
  const verbs = new Set(after.acts.map(({ at }) => at));
  let inOutcome = false;
  return after.tokens.flatMap((token, at): Mark[] => {
    if (token.kind === 'sign') {
      if (/^[.;!?]$/u.test(token.text)) inOutcome = false;
      return [];
    }
    if (token.kind !== 'word' || taken(token)) return [];
    const root = after.roots[at] ?? token.lower;
    const isTechnology = technologies.some(({ start, end }) => start <= token.start && token.end <= end);
    const isKnown = hasWord(source, token) || isPersonCount(after.tokens, at);
    if (isKnown && !takesName(source, token)) return [];
    if (takesName(source, token)) return [mark(isTechnology ? 'technology-unknown' : 'name-unknown', token)];
    if (!isTechnology && !titleWords.has(token.lower)) {
      if (isFree(token) && (token.casing !== 'upper' || token.lower.length === 1)) return [];
      // A verb of the table is judged by its strength, not as a word.
      if (verbs.has(at) && (isGraded(root) || carriers.has(root))) return [];
      const isSpelledAsName = token.casing === 'upper' || token.casing === 'mixed';
      if (!isSpelledAsName && carries(source.vocabulary, root)) return [];
    } else if (
      titleWords.has(token.lower) &&
      !isTechnology &&
      carries(source.vocabulary, root) &&
      !/^(?:senior|lead|chief|principal|head)$/u.test(token.lower) &&
      isSynonymTitle(source, token, root)
    )
      return [];
    if (outcomeWords.has(token.lower)) inOutcome = true;
    return [mark(reasonFor(token, isTechnology, inOutcome), token)];
  });
};

/** Titles that are two names of one profession may stand for one another. */
const sameTitles: readonly ReadonlySet<string>[] = [
  new Set(['engineer', 'developer', 'programmer']),
  new Set(['advisor', 'adviser', 'consultant']),
  new Set(['instructor', 'lecturer', 'teacher']),
  new Set(['lawyer', 'attorney']),
  new Set(['physician', 'doctor']),
  new Set(['certified', 'certification', 'certificate']),
  new Set(['recognized', 'recognition', 'honored', 'honors']),
  new Set(['graduate', 'graduated']),
];

const isSynonymTitle = ({ words }: Source, token: Token, root: string): boolean => {
  const single = token.lower.replace(/s$/u, '');
  return sameTitles.some(
    (titles) =>
      (titles.has(single) || titles.has(token.lower) || titles.has(root)) &&
      [...titles].some((title) => words.has(title) || words.has(`${title}s`)),
  );
};
